import type { Rule } from '../rule.ts';

export const avoidedTerm: Rule = {
  name: 'avoided-term',
  description: 'No text uses a form that the glossary says to avoid.',
  scope: 'entry',
  *check({ content, passages }) {
    const forms = [...content.glossary.values()].flatMap(({ id, forms }) =>
      Object.entries(forms).flatMap(([lang, { use, avoid }]) =>
        avoid.map((word) => ({ id, lang, use, word, pattern: createPattern(word) })),
      ),
    );
    for (const passage of passages) {
      for (const { id, use, pattern } of forms.filter(({ lang }) => lang === passage.lang)) {
        for (const { text, at } of passage.prose) {
          for (const match of text.matchAll(pattern)) {
            yield {
              ...at(match.index, match[0].length),
              found: `"${match[0]}" is a form to avoid.`,
              expected: `The agreed form is "${use}" (glossary/${id}.yml).`,
              fix: 'Use the agreed form, or another word.',
            };
          }
        }
      }
    }
  },
};

/** The form and what it grows into by endings; between its words may be a line break. */
function createPattern(form: string): RegExp {
  const words = form.split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{M}])${words.join('\\s+')}`, 'giu');
}
