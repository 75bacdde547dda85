import type { Day } from '../day.ts';
import type { FactAddress } from '../fact.ts';
import { getStatus } from '../outcomes/get-outcomes.ts';
import type { Knowledge } from '../outcomes/knowledge.ts';
import { OPTIONS, type OptionId, type Outcome } from '../outcomes/outcome.ts';
import { findDecider } from '../outcomes/programmes.ts';
import type { Departure } from '../place.ts';
import type { FindFact } from './find-fact.ts';

/** The statement that says why an option hangs on nationality or country: each of them does. */
const ON_COUNTRY: Readonly<Record<OptionId, FactAddress>> = {
  basis: 'support-levels/basis#cond-visa',
  herintegratie: 'support-levels/herintegratie#cond-dac',
  'met-opgeheven-hoofd': 'programmes/met-opgeheven-hoofd#ask-list',
  eurp: 'programmes/eurp#gap-countries',
  aanvullend: 'support-levels/aanvullend#vulnerable-groups',
  'syria-2025': 'programmes/syria-2025#for-whom',
  'eu-nationals': 'programmes/subsidy-2023#for-group-b',
  erin: 'programmes/erin#ended',
  'be-vt': 'programmes/be-vt#excl-eu15',
  'be-reintegration': 'programmes/be-vt#cond-visa',
};

/** Returns the outcomes for somebody who did not tell the country: not known, each with the fact that asks for it. */
export function getUntoldOutcomes(
  departure: Departure,
  day: Day,
  knowledge: Knowledge,
  findFact: FindFact,
): readonly Outcome[] {
  return OPTIONS.filter((option) => option.departure === departure).map((option) => {
    const statement = ON_COUNTRY[option.id];
    const fact = findFact(statement);
    return {
      option,
      outcome: 'unknown',
      reasons: [
        ...(fact ? [{ id: 'country-untold', effect: 'open', fact, statement } as const] : []),
        ...findDecider(departure, knowledge),
      ],
      status: getStatus(option, day, knowledge),
    };
  });
}
