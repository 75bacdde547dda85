import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { isInStep } from '../in-step.ts';
import type { Passage } from '../passages.ts';
import { findPlaceholders } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';

export const placeholderParity: Rule = {
  name: 'placeholder-mismatch',
  description:
    'A text has the same placeholders in every language, so that each reader gets the same facts.',
  scope: 'entry',
  *check(site) {
    for (const group of groupByText(
      site.passages.filter(({ collection }) => collection !== 'ui'),
    ).values()) {
      const source = group.get(SOURCE_LANGUAGE);
      if (!source) continue;
      for (const passage of group.values())
        if (passage !== source && isInStep(site, passage, source)) yield* compare(passage, source);
    }
  },
};

function* compare(passage: Passage, source: Passage): Generator<Finding> {
  const wanted = findPlaceholders(source.text).map(({ text }) => text);
  for (const { text, offset } of findPlaceholders(passage.text)) {
    const index = wanted.indexOf(text);
    if (index !== -1) wanted.splice(index, 1);
    else
      yield {
        ...passage.at(offset, text.length),
        found: `"${text}" is not in the Dutch text, or not so often.`,
        expected: 'Each language has the same placeholders, each as often as in Dutch.',
        fix: 'Take it out here, or add it to the Dutch text and to the other languages.',
      };
  }
  for (const text of wanted) {
    yield {
      ...passage.at(Math.max(0, passage.text.search(/\S/))),
      found: `"${text}" of the Dutch text is missing in "${passage.key}".`,
      expected: 'Each language has the same placeholders, each as often as in Dutch.',
      fix: `Put ${text} at its place in the sentence, exactly as written here.`,
    };
  }
}
