/** The names of one column of the lookup, as they travel. */
export interface Column {
  /** A line for each entry, with its names between pluses, and lines between slashes. */
  text: string;
  /**
   * The letters for which `0` and the signs after it stand: how far each lies after the one before,
   * in base 36, which takes half the bytes of the letters themselves. Empty where each stands for itself.
   */
  letters: string;
}

const LINES = '/';
const NAMES = '+';
/** The first sign that stands for a letter: after both separators. */
const FIRST = '0'.charCodeAt(0);

/**
 * Writes the names of each entry as a column. A letter of another script takes two or three bytes,
 * of which the first tells little; with signs of one byte in their place the file is a tenth smaller.
 */
export function writeColumn(lines: readonly (readonly string[])[], hasAlphabet: boolean): Column {
  const clean = (name: string) => name.replace(/[+/]/g, ' ');
  const text = lines.map((names) => names.map(clean).join(NAMES)).join(LINES);
  if (!hasAlphabet) return { text, letters: '' };
  // By code unit, as they are read.
  const units = new Set(text.split('').filter((unit) => unit !== LINES && unit !== NAMES));
  const letters = [...units].toSorted();
  const codes = letters.map((unit) => unit.charCodeAt(0));
  const steps = codes.map((code, index) => code - (codes[index - 1] ?? 0));
  const write = (unit: string) => String.fromCharCode(FIRST + letters.indexOf(unit));
  return {
    text: text.replace(/[^+/]/g, write),
    letters: steps.map((step) => step.toString(36)).join(' '),
  };
}

/** Returns the names of each entry. */
export function readColumn({ text, letters }: Column): string[][] {
  if (!letters) return split(text);
  let code = 0;
  const units = letters.split(' ').map((step) => {
    code += Number.parseInt(step, 36);
    return String.fromCharCode(code);
  });
  return split(text.replace(/[^+/]/g, (sign) => units[sign.charCodeAt(0) - FIRST] ?? ''));
}

function split(text: string): string[][] {
  return text.split(LINES).map((line) => (line === '' ? [] : line.split(NAMES)));
}
