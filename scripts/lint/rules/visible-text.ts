import type { Rule } from '../rule.ts';

const spoken = new Set(['alt', 'title', 'placeholder', 'aria-label', 'aria-description']);

/** Every word a visitor meets comes from content/ui, so that it exists in every language. */
export const visibleText: Rule = {
  name: 'visible-text',
  check: ({ template }) =>
    [
      ...template.texts,
      ...template.elements.flatMap(({ attributes }) =>
        attributes
          .filter(({ name }) => spoken.has(name))
          .map(({ value, offset }) => ({ value: value ?? '', offset })),
      ),
    ]
      // An entity such as &nbsp; is a sign, not a word.
      .map(({ value, offset }) => ({ value: value.replace(/&#?\w+;/g, ' '), offset }))
      .filter(({ value }) => /\p{L}/u.test(value))
      .map(({ value, offset }) => ({
        offset: offset + (value.length - value.trimStart().length),
        message: `The words "${shorten(value)}" stand in the component; move them to content/ui.`,
      })),
};

function shorten(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}
