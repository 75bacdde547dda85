/** `{{kind:value}}` as found in a text, or what looks like one. */
export interface Placeholder {
  /** As written, with its braces. */
  text: string;
  inside: string;
  offset: number;
}

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;

/** Finds every `{{…}}` in a text. */
export function findPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    text: match[0],
    inside: match[1] ?? '',
    offset: match.index,
  }));
}

/** Finds braces that are open on one side, and `{kind:value}` with single braces. */
export function findBrokenPlaceholders(text: string): Placeholder[] {
  const masked = maskPlaceholders(text);
  return [
    ...masked.matchAll(/\{\{[^\s{}]{0,80}\}?|[^\s{}]{0,80}\}\}|\{[a-z]+:[^{}\s]{0,80}\}/g),
  ].map((match) => ({
    text: match[0],
    inside: match[0].replace(/[{}]/g, ''),
    offset: match.index,
  }));
}

/** Stands for one unit of a placeholder in a masked text: it is neither a letter, a digit nor a space. */
export const MASK = '\uFFFC';

/** Covers placeholders, so that a masked text has the same length and no rule reads inside them. */
export function maskPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (whole) => MASK.repeat(whole.length));
}

/** Shows a masked text in a message: what was covered becomes an ellipsis. */
export function unmask(text: string): string {
  return text.replace(new RegExp(`${MASK}+`, 'g'), '…');
}
