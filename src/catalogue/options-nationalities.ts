import type { Verdict } from '../i18n/option-view.ts';
import type { NationalityPhases, OptionsFile, ReasonText } from '../i18n/options-file.ts';
import type { Reader } from '../i18n/reader.ts';
import type { FindFact } from '../model/options/find-fact.ts';
import { getUntoldOutcomes } from '../model/options/get-untold-outcomes.ts';
import { UNSAID } from '../model/options/situation.ts';
import { getOutcomePhases } from '../model/outcomes/get-outcome-phases.ts';
import type { Phase } from '../model/phase.ts';
import { DEPARTURES } from '../model/place.ts';
import type { Library } from './content.ts';
import { getKnowledge } from './knowledge.ts';
import { tellPhases, tellReason } from './option-view.ts';
import { createFactText } from './options-facts.ts';

type Nationalities = Pick<OptionsFile, 'reasons' | 'phases' | 'profiles' | 'countries'>;

/** Returns what nationality says of every option, each text and each combination once. */
export function createNationalities(
  library: Library,
  reader: Reader,
  findFact: FindFact,
): Nationalities {
  // The name is filled in by the reader's browser, so that countries with the same reasons share them.
  const nameless = { ...reader, format: { ...reader.format, countryInText: () => '{{country}}' } };
  const reasons = createPool<ReasonText>();
  const phases = createPool<NationalityPhases>();
  const profiles = createPool<readonly number[]>();
  const add = (row: readonly Phase<Verdict>[]) =>
    phases.add(
      row.map(({ from, value }) => [
        from,
        [
          value.outcome,
          ...value.reasons.map(({ reason, pieces }) =>
            reasons.add({
              ...createFactText(nameless, reason.fact, pieces),
              effect: reason.effect,
            }),
          ),
        ],
      ]),
    );
  const knowledge = getKnowledge(library);
  const countries = [...library.countries.values()].map((country): [string, number] => [
    country.id,
    profiles.add(
      DEPARTURES.flatMap((departure) => getOutcomePhases(country, departure, knowledge))
        .filter(({ option }) => !option.history)
        .map(({ phases }) => add(tellPhases(library, nameless, country, phases))),
    ),
  ]);
  const [any] = library.countries.values();
  const untold = DEPARTURES.flatMap((departure) =>
    getUntoldOutcomes(departure, reader.today, knowledge, findFact),
  ).filter(({ option }) => !option.history);
  const rows = untold.map(({ outcome, reasons: why }) =>
    add([
      {
        value: {
          outcome,
          reasons: any ? why.map((reason) => tellReason(library, nameless, any, reason)) : [],
        },
      },
    ]),
  );
  return {
    countries: Object.fromEntries([...countries, [UNSAID, profiles.add(rows)]]),
    reasons: reasons.items,
    phases: phases.items,
    profiles: profiles.items,
  };
}

/** Keeps each item once, and gives its number. */
function createPool<T>() {
  const numbers = new Map<string, number>();
  const items: T[] = [];
  return {
    items,
    add(item: T): number {
      const key = JSON.stringify(item);
      const number = numbers.get(key) ?? items.push(item) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}
