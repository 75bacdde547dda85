import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/client/options/compare.ts';
import type { OptionsFile } from '../../src/i18n/options-file.ts';
import { createFindFact } from '../../src/model/options/find-fact.ts';
import { getAnswers } from '../../src/model/options/get-answers.ts';
import { content } from '../helpers/site-content.ts';
import { languageTags } from '../helpers/words.ts';
import { anyDay } from '../unit/model/arbitraries.ts';
import { anySituation } from '../unit/model/options/situations.ts';

/** Days on which somebody can read the site; before them it shows the first phase it knows. */
const FIRST_READ = '2025-01-01';

const knowledge = {
  levels: content.supportLevels,
  programmes: content.programmes,
  lists: [...content.partnerLists.values()],
};
const findFact = createFindFact(knowledge, content.organisations);

const read = (tag: string): { text: Buffer; file: OptionsFile } => {
  const text = readFileSync(`dist/${tag}/options.json`);
  return { text, file: JSON.parse(text.toString('utf8')) };
};

test.each(languageTags)('what the browser works out in %s is what the model says', (tag) => {
  const { file } = read(tag);
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      if (day < FIRST_READ) return;
      const country = content.countries.get(situation.country);
      const answers = getAnswers(country, situation, day, knowledge, findFact);
      const expected = new Map(answers.map(({ base, ...answer }) => [base.option.id, answer]));
      const { options } = compare(file, situation, day);
      expect(options.length).toBeGreaterThan(0);
      for (const { option, outcome, reasons, open } of options) {
        const answer = expected.get(option);
        expect([option, outcome, reasons, open]).toEqual([
          option,
          answer?.outcome,
          answer?.reasons,
          answer?.open,
        ]);
      }
    }),
    { seed: 21, numRuns: 2000 },
  );
});

test.each(languageTags)('the texts for the answers in %s fit in a small file', (tag) => {
  expect(brotliCompressSync(read(tag).text).length).toBeLessThan(14_000);
});
