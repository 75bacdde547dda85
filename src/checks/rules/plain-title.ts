import { findPlaceholders } from '../placeholders.ts';
import type { Rule } from '../rule.ts';

export const plainTitle: Rule = {
  name: 'placeholder-in-title',
  description: 'Titles and summaries stand in tabs and search results, where nothing is filled in.',
  scope: 'entry',
  *check({ passages }) {
    for (const { collection, key, text, at } of passages) {
      if (collection === 'ui' || !['title', 'tab', 'summary'].includes(key)) continue;
      for (const placeholder of findPlaceholders(text)) {
        yield {
          ...at(placeholder.offset, placeholder.text.length),
          found: `There is a placeholder in the ${key}: ${placeholder.text}`,
          expected: 'A title or summary is plain text.',
          fix: 'Say it without the placeholder, or move it to a statement or to the text below.',
        };
      }
    }
  },
};
