import type { CountryFactsView } from '../i18n/country-facts-view.ts';
import type { OptionView, Verdict } from '../i18n/option-view.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Country } from '../model/country.ts';
import type { Day } from '../model/day.ts';
import { getOutcomePhases } from '../model/outcomes/get-outcome-phases.ts';
import type { Option } from '../model/outcomes/outcome.ts';
import { statusOn } from '../model/period.ts';
import { joinPhases, type Phase } from '../model/phase.ts';
import type { Departure } from '../model/place.ts';
import type { Library } from './content.ts';
import { getKnowledge } from './knowledge.ts';
import { createOptionView } from './option-view.ts';
import { tellStatements } from './told.ts';

/** Options that are only worth a reader's time when the nationality is the one they are for. */
const ONLY_FOR: Partial<Record<Option['id'], (country: Country) => boolean>> = {
  'syria-2025': (country) => country.id === 'SY',
  'eu-nationals': (country) => country.visa.freeMovement && country.id !== 'NL',
};

export interface CountryPage extends CountryFactsView {
  /** What may be possible from the Netherlands, in one sentence, on each stretch of days. */
  leads: readonly Phase<string>[];
  options: Readonly<Record<Departure, readonly OptionView[]>>;
  /** What only explains the past. */
  history: readonly OptionView[];
}

/** Returns everything a country page shows, in one language. */
export function getCountryPage(library: Library, reader: Reader, country: Country): CountryPage {
  const id = country.id.toLowerCase();
  const views = (departure: Departure) =>
    getOutcomePhases(country, departure, getKnowledge(library))
      .filter(({ option }) => ONLY_FOR[option.id]?.(country) ?? true)
      .map((phases) => createOptionView(library, reader, country, phases));
  const nl = views('NL');
  return {
    leads: createLeads(nl, reader, country),
    options: {
      NL: sortOptions(
        nl.filter((view) => !view.option.history),
        reader.today,
      ),
      BE: views('BE'),
    },
    history: nl.filter((view) => view.option.history),
    exclusions: tellStatements(library, reader, 'countries', id, country.exclusions),
    statements: tellStatements(library, reader, 'countries', id, country.statements),
    listed: library.lists.flatMap((list) =>
      list.entries
        .filter((entry) => entry.country === country.id)
        .map((entry) => ({ list, entry })),
    ),
  };
}

/** Puts what is only for some nationalities first, where it is on the page at all, and last once its end date is past. */
function sortOptions(views: readonly OptionView[], today: Day): readonly OptionView[] {
  const isOwn = ({ option }: OptionView) => option.id in ONLY_FOR;
  const isOver = ({ run }: OptionView) => run !== undefined && statusOn(run, today) === 'ended';
  const own = views.filter(isOwn);
  return [
    ...own.filter((view) => !isOver(view)),
    ...views.filter((view) => !isOwn(view)),
    ...own.filter(isOver),
  ];
}

function createLeads(
  options: readonly OptionView[],
  reader: Reader,
  country: Country,
): readonly Phase<string>[] {
  const own =
    country.id === 'NL' ? 'country.lead.own' : country.visa.freeMovement && 'country.lead.free';
  if (own) return [{ value: reader.t(own, { country: reader.format.countryInText(country.id) }) }];
  const find = (id: Option['id']) => options.find(({ option }) => option.id === id)?.phases ?? [];
  const getOutcome = (verdict: Verdict | undefined) => verdict?.outcome ?? 'unknown';
  return joinPhases(find('basis'), find('herintegratie')).map(({ from, until, value }) => {
    const key = `country.lead.${value.map(getOutcome).join('.')}`;
    return {
      from,
      until,
      value: reader.t(key, { country: reader.format.countryInText(country.id) }),
    };
  });
}
