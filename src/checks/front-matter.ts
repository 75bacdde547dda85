/** The two halves of a Markdown file, with the offsets at which they begin. */
export interface FrontMatter {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

const FRONT_MATTER = /^(\s*---[ \t]*\r?\n)((?:.*\r?\n)*?)(---[ \t]*(?:\r?\n|$))/;

/** Splits the text of a Markdown file, or returns `undefined` when it does not begin with a block between `---` lines. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const [whole, opening = '', yaml = ''] = match;
  return {
    yaml,
    yamlStart: opening.length,
    body: text.slice(whole.length),
    bodyStart: whole.length,
  };
}
