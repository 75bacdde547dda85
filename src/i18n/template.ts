/** A stretch of a sentence: plain text, or the name of a placeholder. */
export type TemplatePart = { text: string } | { slot: string };

/** Splits a sentence at its `{{placeholders}}`: `"Call {{phone}}."` gives text, slot, text. */
export function splitTemplate(sentence: string): readonly TemplatePart[] {
  return sentence
    .split(/(\{\{[^{}]+\}\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{\{[^{}]+\}\}$/.test(part) ? { slot: part.slice(2, -2).trim() } : { text: part },
    );
}
