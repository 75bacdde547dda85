/**
 * Returns where the file of a page can be changed: `EDIT_URL` with `{file}` filled in, such as
 * `https://git.example/edit/main/{file}`, or nothing where no such place is set.
 */
export function getEditUrl(file: string): string | undefined {
  const pattern = process.env.EDIT_URL;
  return pattern ? pattern.replace('{file}', file) : undefined;
}
