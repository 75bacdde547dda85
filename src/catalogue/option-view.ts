import { getReadPhases } from '../i18n/first-read.ts';
import type { OptionView, Verdict } from '../i18n/option-view.ts';
import { PATHS } from '../i18n/paths.ts';
import { createText, type Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import type { ToldReason } from '../i18n/told-reason.ts';
import type { Country } from '../model/country.ts';
import type { Statement, Topic } from '../model/fact.ts';
import type { OptionPhases } from '../model/outcomes/get-outcome-phases.ts';
import type { Option, Reason } from '../model/outcomes/outcome.ts';
import type { Phase } from '../model/phase.ts';
import { type Amount, getRun, type Programme } from '../model/programme.ts';
import type { LevelId } from '../model/support-level.ts';
import { tellAmounts } from './amounts.ts';
import type { Library } from './content.ts';
import { tellGives } from './gives.ts';
import { getShortName } from './resolve.ts';
import { tell, tellStatements } from './told.ts';
import { findWords } from './words.ts';

/** Whom a reader can ask about an option, in the order in which they are named. */
export const ASK: Readonly<Record<Option['id'], readonly string[]>> = {
  basis: ['iom-nl'],
  herintegratie: ['iom-nl', 'vwn'],
  'met-opgeheven-hoofd': ['vwn'],
  eurp: ['dtv'],
  aanvullend: ['dtv', 'iom-nl', 'vwn'],
  'syria-2025': ['dtv', 'iom-nl'],
  'eu-nationals': ['barka'],
  erin: ['dtv'],
  'be-vt': ['fedasil'],
  'be-reintegration': ['fedasil'],
};

/** Returns an option as a country page shows it. */
export function createOptionView(
  library: Library,
  reader: Reader,
  country: Country,
  { option, phases }: OptionPhases,
): OptionView {
  const programme =
    option.programme === undefined ? undefined : library.programmes.get(option.programme);
  const words = findOwnWords(library, reader, option);
  const isLevel = option.id === option.level;
  const amounts = programme
    ? tellAmounts(library, reader, programme, getAmounts(option, programme.amounts, country))
    : [];
  const told = tellOption(library, reader, option);
  return {
    option,
    title: getOptionTitle(library, reader, option),
    summary: words?.summary ?? reader.t(`option.${option.id}.summary`),
    href: reader.href(getPath(option)),
    phases: tellPhases(library, reader, country, phases),
    level: option.level && getLevel(reader, option.level),
    provider: findProvider(library, reader, option),
    run: programme && getRun(programme),
    runName:
      programme && isLevel
        ? reader.sentence('option.run', { name: getName(reader, 'programme', programme.id) })
        : undefined,
    gives: tellGives(library, reader, option.id, amounts),
    time: told.filter(({ fact }) => fact.topic === 'time'),
    told: told.filter(({ fact }) => fact.topic !== 'time'),
    ask: getAsk(library, reader, option),
  };
}

/** Returns what holds for a nationality on which days, told in the reader's language. */
export function tellPhases(
  library: Library,
  reader: Reader,
  country: Country,
  phases: OptionPhases['phases'],
): readonly Phase<Verdict>[] {
  return mergePhases(getReadPhases(phases), (reasons) =>
    reasons.map((reason) => tellReason(library, reader, country, reason)),
  );
}

/**
 * Options whose title and summary stand in the interface's words, since no entry is only about them,
 * with the statements of their programme that are.
 */
const OWN_WORDS: Partial<Record<Option['id'], readonly string[]>> = {
  'eu-nationals': ['for-group-b', 'group-b-two-years', 'duration'],
  'be-reintegration': ['cond-five-years', 'cond-visa', 'duration'],
};

/** Returns the name of an option in the reader's language. */
export function getOptionTitle(library: Library, reader: Reader, option: Option): string {
  return findOwnWords(library, reader, option)?.title ?? reader.t(`option.${option.id}.title`);
}

function findOwnWords(library: Library, reader: Reader, option: Option) {
  const entry = option.id in OWN_WORDS ? undefined : getEntry(option);
  return entry && findWords(library, entry.collection, entry.id, reader.language.tag);
}

function getEntry(option: Option): { collection: 'supportLevels' | 'programmes'; id: string } {
  if (option.id === option.level) return { collection: 'supportLevels', id: option.level };
  return { collection: 'programmes', id: option.programme ?? option.id };
}

function getPath(option: Option): string {
  const { collection, id } = getEntry(option);
  return collection === 'supportLevels' ? PATHS.level(id) : PATHS.programme(id);
}

/** Returns who gives the option: the operator of its programme, or the one for whom this part of a regulation is. */
function findProvider(library: Library, reader: Reader, option: Option): OptionView['provider'] {
  const programme = library.programmes.get(option.programme ?? '');
  const barka = library.organisations.get('barka');
  if (option.id === 'eu-nationals' && barka)
    return { name: getName(reader, 'organisation', barka.id), source: barka.source };
  return (
    programme && {
      name: getName(reader, 'organisation', programme.operator),
      source: getOperatorSource(programme),
    }
  );
}

/** The sources of the sentence about the operator, or the first of the programme, which is the one about it as a whole. */
function getOperatorSource({ statements, source }: Programme): readonly string[] {
  const statement = statements.find(({ topic }) => topic === 'provider');
  return statement?.source ?? source.slice(0, 1);
}

/** Joins neighbouring phases that look the same on the page: their status is told by the programme's own dates. */
function mergePhases(
  phases: OptionPhases['phases'],
  tellAll: (reasons: readonly Reason[]) => readonly ToldReason[],
): readonly Phase<Verdict>[] {
  const merged: (Phase<Verdict> & { key: string })[] = [];
  for (const { from, until, value } of phases) {
    const key = `${value.outcome} ${value.reasons.map(({ id, statement = '' }) => `${id} ${statement}`).join()}`;
    const last = merged.at(-1);
    if (last?.key === key) last.until = until;
    else {
      const verdict = { outcome: value.outcome, reasons: tellAll(value.reasons) };
      merged.push({ key, from, until, value: verdict });
    }
  }
  return merged;
}

/** Returns a reason in the reader's language: the words of its statement, or those of the interface. */
export function tellReason(
  library: Library,
  reader: Reader,
  country: Country,
  reason: Reason,
): ToldReason {
  const told =
    reason.statement === undefined
      ? undefined
      : tell(library, reader, reason.statement, reason.fact);
  if (told) return { reason, pieces: told.pieces };
  const slots: Record<string, Piece> = {
    country: { kind: 'text', text: reader.format.countryInText(country.id) },
    ...(reason.fact.until && reason.fact.until !== 'unknown'
      ? { until: reader.date(reason.fact.until) }
      : {}),
  };
  return { reason, pieces: reader.sentence(`reason.${reason.id}`, slots) };
}

function getAmounts(
  option: Option,
  amounts: readonly Amount[],
  country: Country,
): readonly Amount[] {
  return amounts.filter((amount) => {
    if (amount.countries && !amount.countries.includes(country.id)) return false;
    if (option.id === 'be-reintegration') return false;
    if (option.id !== 'be-vt') return true;
    const isForVisa = amount.who === 'adult-visa' || amount.who === 'minor-visa';
    return country.visa.required === 'unknown' || isForVisa === (country.visa.required === 'yes');
  });
}

/** The names of the places for organisations in the words "option.ask.…". */
const PLACES = ['first', 'second', 'third'] as const;

function getAsk(library: Library, reader: Reader, option: Option): readonly Piece[] {
  const names = ASK[option.id];
  const slots = Object.fromEntries(
    names.map((id, index): [string, Piece] => [
      PLACES[index] ?? '',
      { kind: 'name', text: getShortName(library, id), href: `#contact-${id}` },
    ]),
  );
  return reader.sentence(`option.ask.${names.length}`, slots);
}

/** The level in a word, with the way to its page. */
function getLevel(reader: Reader, id: LevelId): Piece {
  return {
    kind: 'link',
    text: reader.t(`compare.level.${id}`),
    href: reader.href(PATHS.level(id)),
  };
}

/** The name of an entry as a sentence would give it, with the link to its page. */
function getName(reader: Reader, kind: 'level' | 'programme' | 'organisation', id: string): Piece {
  return reader.fill(`{{${kind}:${id}}}`)[0] ?? createText(id);
}

/** What a reader at a desk asks of an option; what else it gives, and who is named for it, is on its own page. */
const ASKED: readonly Topic[] = ['for-whom', 'condition', 'excluded', 'time'];

/** Tells the level's facts and those of the programme that the level does not tell already under the same id. */
function tellOption(library: Library, reader: Reader, option: Option): readonly Told<Statement>[] {
  if (option.history) return [];
  const level = option.id === option.level ? library.levels.get(option.level) : undefined;
  const programme =
    option.programme === undefined ? undefined : library.programmes.get(option.programme);
  const own = level?.statements ?? [];
  const only = OWN_WORDS[option.id];
  const told = (programme?.statements ?? []).filter(({ id }) =>
    only ? only.includes(id) : !own.some((fact) => fact.id === id),
  );
  return [
    ...(level ? tellStatements(library, reader, 'support-levels', level.id, own) : []),
    ...(programme ? tellStatements(library, reader, 'programmes', programme.id, told) : []),
  ].filter(({ fact }) => ASKED.includes(fact.topic));
}
