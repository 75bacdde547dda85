import { hasSpokenFacts } from '../fact-ids.ts';
import type { Rule } from '../rule.ts';

export const extraWords: Rule = {
  name: 'words-without-statement',
  description: 'A country has words only where there is something to say, with a source.',
  scope: 'entry',
  *check({ files }) {
    for (const [path, entry] of files) {
      if (entry.place.kind !== 'words' || entry.place.collection !== 'countries') continue;
      const facts = files.get(path.replace(/[^/]*$/, 'facts.yml'));
      if (!facts || hasSpokenFacts(facts)) continue;
      yield {
        ...entry.file.at(0),
        found: 'This country has words, and no statement or exclusion that they could belong to.',
        expected: 'A country has words only when its facts.yml has statements or exclusions.',
        fix: 'Add the statement with its source to facts.yml, or delete this file.',
      };
    }
  },
};
