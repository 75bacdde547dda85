/** Characters that keep what is between them apart from the direction around it. */
const APART = ['\u2068', '\u2069'] as const;

/**
 * Gives a cell the name of its column in both languages: on a phone a stylesheet writes it before
 * the cell. Returns what takes the second name away again.
 */
export function joinLabels(own: Element, other: Element): () => void {
  const [label, second] = [own, other].map((cell) => cell.getAttribute('data-label'));
  if (!label || !second || label === second) return () => {};
  own.setAttribute('data-label', `${label} / ${APART[0]}${second}${APART[1]}`);
  return () => own.setAttribute('data-label', label);
}
