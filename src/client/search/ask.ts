import type { Day } from '../../model/day.ts';
import { findEntries, type Hit } from '../../model/find/find.ts';
import type { Entry } from '../../model/find/find-index.ts';
import { findNearest } from '../../model/find/find-nearest.ts';
import { fold } from '../../model/find/fold.ts';
import { getLooseWords } from '../../model/find/small-words.ts';
import { dropPrefix } from '../../model/search/arabic-prefix.ts';
import { isAnswered } from '../../model/search/is-near.ts';
import { joinAnswers } from '../../model/search/join-answers.ts';
import { type Answer, rankAnswers } from '../../model/search/rank.ts';
import { getTokens, getTokensAt } from '../../model/search/tokens.ts';
import { getPath } from '../finder/address.ts';
import type { Engine } from './engine.ts';
import type { Loaded } from './load.ts';

/** What a query finds: names above texts, and the nearest names when it finds neither. */
export interface Found {
  query: string;
  /** The reader's day. */
  day: Day;
  names: readonly Hit[];
  answers: readonly Answer[];
  /** True when no page answers all the words, and these answer some. */
  isPart: boolean;
  near: readonly Entry[];
}

const NAMES = 4;
const NEAREST = 3;
/** Longer ones are pasted pages, of which the first words say enough. */
const LONGEST = 100;

/**
 * Answers a query on the reader's day. Once another one is wanted, nothing more is loaded for it.
 * Rejects when a part of the index cannot be loaded.
 */
export async function ask(
  query: string,
  day: Day,
  { finder: { index }, engine }: Loaded,
  isWanted: () => boolean,
): Promise<Found> {
  const asked = getAskedWords(query.slice(0, LONGEST));
  const names = findEntries(index, query, NAMES);
  const all = await findForms(asked, engine, day, isWanted);
  const isPart = all.length === 0 && asked.length > 1;
  const answers = leaveOut(isPart ? await findParts(asked, engine, day, isWanted) : all, names);
  const isNothing = names.length === 0 && answers.length === 0;
  const near = isNothing ? findNearest(index, query, NEAREST) : [];
  return { query, day, names, answers, isPart, near };
}

/** Asks for each word by itself: who gets nothing for a whole sentence believes that there is nothing. */
async function findParts(
  asked: readonly string[],
  engine: Engine,
  day: Day,
  isWanted: () => boolean,
) {
  const words = [...new Set(asked)];
  const lists = await Promise.all(words.map((word) => findForms([word], engine, day, isWanted)));
  return rankAnswers(joinAnswers(lists), day);
}

/** Asks for the words as they are and, where nothing answers, without what Arabic writes onto them. */
async function findForms(
  asked: readonly string[],
  engine: Engine,
  day: Day,
  isWanted: () => boolean,
) {
  const forms = new Set([asked, asked.map(dropPrefix)].map((words) => words.join(' ')));
  for (const form of forms) {
    if (form === '' || !isWanted()) continue;
    const found = rankAnswers(await engine.find(form), day);
    if (!isWanted()) return [];
    if (found[0] && !(await isLoose(form.split(' '), found[0], engine))) return found;
  }
  return [];
}

/** The words that tell pages apart: small ones stand on all, and each costs a part of the index. */
function getAskedWords(query: string): readonly string[] {
  const words = fold(query).split(' ').filter(Boolean);
  return words.length === 0 ? [] : getLooseWords(query, words);
}

/** A page that is found by its name stands among the names. */
function leaveOut(answers: readonly Answer[], names: readonly Hit[]): readonly Answer[] {
  const paths = new Set(names.map(({ entry }) => getPath(entry)));
  return answers.filter(({ page }) => !paths.has(page.path));
}

/** Returns true when what was found is no form of what was asked. All pages answer to the same words, so one tells. */
async function isLoose(asked: readonly string[], best: Answer, engine: Engine): Promise<boolean> {
  if (best.places.length === 0) return false;
  const { text, terms } = await engine.readText(best.page);
  const tokens = getTokens([text, ...terms].join(' '));
  const words = [...getTokensAt(tokens, best.places)].flatMap((at) => tokens[at]?.words ?? []);
  return words.length > 0 && !isAnswered(asked, [...words, ...fold(best.page.title).split(' ')]);
}
