import { getDocumentProxy } from 'unpdf';

export interface Paper {
  /** The words of each page, in the order of the file. */
  pages: string[];
  fonts: { name: string; isInFile: boolean; hasMeaning: boolean }[];
}

/** Reads what was printed into a file. */
export async function readPaper(pdf: Buffer): Promise<Paper> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(readLines(items.filter((item) => 'str' in item)));
  }
  return { pages, fonts: findFonts(pdf.toString('latin1')) };
}

interface Item {
  str: string;
  dir: string;
  transform: number[];
}

/** Chromium draws each line from left to right, in every script. */
function readLines(items: readonly Item[]): string {
  const lines: Item[][] = [];
  for (const item of items) {
    const before = lines.at(-1)?.at(-1);
    const [x = 0, y = 0] = item.transform.slice(4);
    const [lastX = 0, lastY = 0] = before?.transform.slice(4) ?? [];
    // Marks stand a little above or below their letter.
    const goesOn = before && Math.abs(y - lastY) < 4 && x >= lastX - 4;
    if (goesOn) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines.map(readLine).join('\n');
}

/** Puts the words of a line that runs from right to left in the order in which they are read. */
function readLine(items: readonly Item[]): string {
  if (!items.some(({ dir }) => dir === 'rtl')) return items.map(({ str }) => str).join('');
  const runs: { dir: string; text: string }[] = [];
  for (const { str, dir } of items) {
    const last = runs.at(-1);
    if (last?.dir !== dir) runs.push({ dir, text: str });
    else last.text = dir === 'rtl' ? str + last.text : last.text + str;
  }
  return runs
    .toReversed()
    .map(({ text }) => text)
    .join('');
}

/** Chromium compresses the drawing of a page, not the objects that describe it. */
function findFonts(file: string): Paper['fonts'] {
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const follow = (body: string, key: string) =>
    objects.get(new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(body)?.[1]) ?? '';
  return [...objects.values()]
    .filter(
      (body) =>
        /\/Type\s*\/Font\b/.test(body) &&
        /\/Subtype\s*\/(?:Type0|Type3|TrueType|Type1)\b/.test(body),
    )
    .map((body) => {
      const described = follow(body, 'DescendantFonts') || body;
      const descriptor = follow(described, 'FontDescriptor');
      return {
        name: /\/BaseFont\s*\/(\S+)/.exec(body)?.[1] ?? 'a drawn font',
        isInFile: /\/FontFile/.test(descriptor) || /\/CharProcs/.test(body),
        hasMeaning: /\/ToUnicode/.test(body),
      };
    });
}
