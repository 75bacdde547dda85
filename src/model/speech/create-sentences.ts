import { findCuts, type Place } from './find-cuts.ts';
import type { Block, Run, SpeechRules } from './run.ts';
import { PAUSE, sayRun } from './say-run.ts';

/** What a voice says at a time, and the part of the block's text that it stands for. */
export interface Sentence {
  start: number;
  end: number;
  spoken: string;
  /** The BCP 47 tag, when it is not that of the page. */
  lang?: string | undefined;
}

interface Placed extends Place {
  run: Run;
}

/** Returns the sentences of a block as they are said; `start` and `end` count in the texts of its runs put together. */
export function createSentences({ label, runs }: Block, rules: SpeechRules): readonly Sentence[] {
  const text = runs.map((run) => run.text).join('');
  const placed = placeRuns(runs);
  const changes = placed
    .filter(({ run }, at) => at > 0 && run.text !== '' && run.lang !== findLang(placed, at))
    .map(({ start }) => start);
  const segment = (plain: string) => [
    ...rules.segment(plain).filter((start) => !isAbbreviated(plain, start, rules)),
    ...changes,
  ];
  const cuts = findCuts(text, placed, segment);
  const sentences = cuts
    .map((start, at) => createSentence(text, placed, [start, cuts[at + 1] ?? text.length], rules))
    .filter(({ spoken }) => /[\p{L}\p{N}]/u.test(spoken));
  const [first] = sentences;
  if (!first || !label) return sentences;
  return [{ start: first.start, end: first.end, spoken: `${label}:` }, ...sentences];
}

/** True between `nr.` and its number: the point ends no sentence. */
function isAbbreviated(text: string, start: number, { words }: SpeechRules): boolean {
  if (!/^[\p{Ll}\p{N}]/u.test(text.slice(start))) return false;
  const before = text.slice(0, start).trimEnd();
  return Object.keys(words).some((word) => word.endsWith('.') && before.endsWith(word));
}

function placeRuns(runs: readonly Run[]): readonly Placed[] {
  let start = 0;
  return runs.map((run) => {
    const place = { run, start, end: start + run.text.length, isWhole: run.kind !== 'text' };
    start = place.end;
    return place;
  });
}

/** The language of the last text before a run. */
function findLang(placed: readonly Placed[], at: number): string | undefined {
  return placed.slice(0, at).findLast(({ run }) => run.text !== '')?.run.lang;
}

function createSentence(
  text: string,
  placed: readonly Placed[],
  [from, to]: readonly [number, number],
  rules: SpeechRules,
): Sentence {
  const inside = placed.filter(({ start, end }) =>
    start === end ? start >= from && start < to : start < to && end > from,
  );
  const said = inside.map(({ run, start, isWhole }) => {
    const slice = run.text.slice(Math.max(0, from - start), to - start);
    return sayRun(isWhole ? run : { ...run, text: slice }, rules);
  });
  const written = text.slice(from, to);
  const start = from + (written.length - written.trimStart().length);
  return {
    start,
    end: Math.max(start, from + written.trimEnd().length),
    spoken: tidy(said.join('')),
    lang: inside.find(({ run }) => run.text !== '')?.run.lang,
  };
}

/** Makes each silence a comma, where no sign makes one already. */
function tidy(spoken: string): string {
  return spoken
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(^|[.,:;!?،؛؟]) ?${PAUSE}[ ${PAUSE}]*`, 'g'), '$1 ')
    .replace(new RegExp(` ?${PAUSE}[ ${PAUSE}]*(?=[.,:;!?،؛؟]|$)`, 'g'), '')
    .replace(new RegExp(` ?${PAUSE}[ ${PAUSE}]*`, 'g'), ', ')
    .replace(/ +/g, ' ')
    .trim();
}
