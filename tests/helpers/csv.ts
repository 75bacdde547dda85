/** The rows of a CSV text (RFC 4180), each by the names in its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = parseRows(text);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

/** The names in the first line. */
export function parseHeader(text: string): string[] {
  return parseRows(text)[0] ?? [];
}

/** The rows of a CSV text (RFC 4180), each as its cells. */
export function parseRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  // The last line ends too, so that nothing stands after it.
  return rows.slice(0, -1);
}
