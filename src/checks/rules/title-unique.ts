import type { Rule } from '../rule.ts';

export const titleUnique: Rule = {
  name: 'duplicate-title',
  description:
    'Within a language and collection no two entries have the same title: a reader could not tell them apart.',
  scope: 'collection',
  *check({ passages }) {
    const seen = new Map<string, string>();
    for (const { key, collection, lang, text, id, at } of passages) {
      if (key !== 'title') continue;
      const title = `${collection} ${lang} ${text.trim().toLocaleLowerCase(lang)}`;
      const other = seen.get(title);
      if (other) {
        yield {
          ...at(0),
          found: `The title "${text}" is also that of "${other}".`,
          expected: 'Each entry of a collection has its own title in each language.',
          fix: 'Change one of the two, so that a reader can choose from a list.',
        };
      }
      seen.set(title, id);
    }
  },
};
