/** A rule or at-rule with a block: `.box { … }`, `@layer base { … }`. */
export interface Block {
  prelude: string;
  offset: number;
  /** The preludes around it, outermost first. */
  around: string[];
}

export interface Declaration {
  property: string;
  value: string;
  offset: number;
}

/** Lists the blocks and declarations of a stylesheet, nested ones too. */
export function scanCss(css: string): { blocks: Block[]; declarations: Declaration[] } {
  const text = blankOut(css);
  const blocks: Block[] = [];
  const declarations: Declaration[] = [];
  const around: string[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^{};]*[{};]?/g)) {
    const end = piece.at(-1) ?? '';
    const body = /[{};]/.test(end) ? piece.slice(0, -1) : piece;
    const offset = index + (body.length - body.trimStart().length);
    if (end === '{') {
      blocks.push({ prelude: body.trim(), offset, around: [...around] });
      around.push(body.trim());
    } else {
      const match = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(body);
      if (match) declarations.push({ property: match[1] ?? '', value: match[2] ?? '', offset });
      if (end === '}') around.pop();
    }
  }
  return { blocks, declarations };
}

/** Comments and strings become spaces, so that every offset stays what it was. */
function blankOut(css: string): string {
  const silent = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/g;
  return css.replace(silent, (match) => match.replace(/[^\n]/g, ' '));
}
