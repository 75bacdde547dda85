import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';

export const amountCondition: Rule = {
  name: 'unknown-condition',
  description: 'The condition of an amount is a statement of the same programme.',
  scope: 'entry',
  *check({ content, files }) {
    for (const [id, { amounts, statements }] of content.programmes) {
      const entry = files.get(`programmes/${id}/facts.yml`);
      for (const [index, { condition }] of amounts.entries()) {
        const isKnown = statements.some((statement) => statement.id === condition);
        if (!entry || condition === undefined || isKnown) continue;
        yield {
          ...locate(entry, ['amounts', index, 'condition']),
          found: `This programme has no statement "${condition}".`,
          expected: 'A condition of an amount is the id of a statement in the same file.',
          fix: 'Correct the id, or add the statement and its sentence in each language.',
        };
      }
    }
  },
};
