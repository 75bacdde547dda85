/** A Markdown body taken apart: what a translator turns over, and what stays as it is. */
export interface SplitBody {
  /** The texts of paragraphs, headings, list items and quotations, in their order. */
  texts: readonly string[];
  /** What stands before, between and after the texts: one part more than there are texts. */
  frame: readonly string[];
}

/** Marks of a heading, a list item or a quotation before a text, and the id of a heading behind it. */
const LINE = /^(\s*(?:#{1,6} +|[-*+] +|\d+[.)] +|> ?)*)(.*?)(\s*(?:\{#[^}]*\})?\s*)$/;

/** A line that no translator touches: blank, or the edge of a building block. */
const FIXED = /^\s*(?:$|:::)/;

/** Returns the texts of a body and their frame; `joinBody` of the two gives the same bytes. A paragraph may go on over several lines. */
export function splitBody(body: string): SplitBody {
  const texts: string[] = [];
  const frame: string[] = [''];
  let open = false;
  for (const line of body.split(/(?<=\n)/)) {
    const [, before = '', text = '', after = ''] = LINE.exec(line.replace(/\n$/, '')) ?? [];
    const end = line.endsWith('\n') ? '\n' : '';
    if (FIXED.test(line) || text === '') {
      frame.push((frame.pop() ?? '') + line);
      open = false;
    } else if (open && before.trim() === '') {
      texts.push(`${texts.pop()}${frame.pop()}${before}${text}`);
      frame.push(after + end);
    } else {
      frame.push((frame.pop() ?? '') + before);
      texts.push(text);
      frame.push(after + end);
      open = !before.includes('#');
    }
  }
  return { texts, frame };
}

/** Puts texts back into a frame. Throws when their numbers differ. */
export function joinBody({ texts, frame }: SplitBody): string {
  if (frame.length !== texts.length + 1)
    throw new Error(`${texts.length} texts do not fit in a frame for ${frame.length - 1}`);
  return frame.map((part, index) => part + (texts[index] ?? '')).join('');
}
