import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import type { Container } from '../containers.ts';
import { isInStep } from '../in-step.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';

export const containerParity: Rule = {
  name: 'block-mismatch',
  description: 'A text has the same building blocks in the same order in every language.',
  scope: 'entry',
  *check(site) {
    for (const group of groupByText(site.passages.filter(({ markdown }) => markdown)).values()) {
      const source = group.get(SOURCE_LANGUAGE);
      const wanted = source?.markdown?.containers;
      if (!source || !wanted) continue;
      for (const passage of group.values()) {
        if (!isInStep(site, passage, source)) continue;
        const own = passage.markdown?.containers ?? [];
        const index = Array.from({ length: Math.max(own.length, wanted.length) }).findIndex(
          (_, place) => format(own[place]) !== format(wanted[place]),
        );
        if (index === -1) continue;
        yield {
          ...passage.at(own[index]?.offset ?? 0),
          found: own[index]
            ? `Block ${index + 1} is "${format(own[index])}".`
            : `Block ${index + 1} is missing.`,
          expected: wanted[index]
            ? `In the Dutch text block ${index + 1} is "${format(wanted[index])}".`
            : `The Dutch text has ${wanted.length} blocks.`,
          fix: 'Use the same blocks in the same order as in Dutch.',
        };
      }
    }
  },
};

function format(container: Container | undefined): string {
  if (!container) return '';
  return container.of === undefined
    ? `:::${container.name}`
    : `:::${container.name}{of="${container.of}"}`;
}
