import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import type { Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import { getLongWordShare, measureReadability, TARGETS } from '../readability.ts';
import type { Rule } from '../rule.ts';

/** An average over fewer sentences says nothing. */
const ENOUGH = 5;

/** Below this many words in all, one name would decide the share of long words. */
const ENOUGH_WORDS = 1000;

export const readability: Rule = {
  name: 'hard-text',
  description:
    'Dutch texts have short sentences and few long words, since readers learn the language and translators work from it.',
  scope: 'collection',
  *check({ passages, name }) {
    const dutch = passages.filter(({ lang }) => lang === SOURCE_LANGUAGE);
    const entries = Map.groupBy(dutch, ({ collection, id }) => `${collection}/${id}`);
    for (const [key, texts] of entries) if (!key.startsWith('ui/')) yield* checkEntry(texts);
    yield* checkLongWords(dutch, name);
  },
};

function* checkEntry(texts: readonly Passage[]): Generator<Finding> {
  const { sentences, mean } = measureReadability(texts);
  const [first] = texts;
  if (!first || sentences < ENOUGH || mean <= TARGETS.mean) return;
  yield {
    ...first.at(0),
    found: `The sentences of this text have ${mean.toFixed(1)} words on average.`,
    expected: `On average a sentence has at most ${TARGETS.mean} words; a placeholder counts as one.`,
    fix: 'Make two sentences of the longest ones.',
  };
}

function* checkLongWords(texts: readonly Passage[], name: string): Generator<Finding> {
  const measure = measureReadability(texts);
  const share = getLongWordShare(measure);
  if (measure.words < ENOUGH_WORDS || share <= TARGETS.longWordShare) return;
  const most = measure.longWords.slice(0, 5).map(([word, count]) => `${word} (${count})`);
  yield {
    file: `${name}/`,
    line: 1,
    col: 1,
    found: `Of all Dutch words ${(share * 100).toFixed(1)} % are very long, most often ${most.join(', ')}.`,
    expected: `At most ${TARGETS.longWordShare * 100} % are.`,
    fix: 'Say it with shorter words where you can.',
  };
}
