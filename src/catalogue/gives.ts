import type { AmountView } from '../i18n/amount-view.ts';
import type { Gives } from '../i18n/option-view.ts';
import type { Reader } from '../i18n/reader.ts';
import type { FactAddress } from '../model/fact.ts';
import type { OptionId } from '../model/outcomes/outcome.ts';
import type { Amount } from '../model/programme.ts';
import type { Library } from './content.ts';
import { tellAddress } from './told.ts';

/** The facts that say shortest what an option gives, beside its amounts; what else it gives is one tap away. */
const GIVES: Readonly<Record<OptionId, Readonly<Record<keyof Gives, readonly FactAddress[]>>>> = {
  basis: {
    money: [],
    kind: ['support-levels/basis#gives-advice', 'support-levels/basis#gives-travel'],
  },
  herintegratie: { money: [], kind: ['programmes/avrr-nl#gives'] },
  'met-opgeheven-hoofd': {
    money: ['programmes/met-opgeheven-hoofd#gives-cash'],
    kind: [
      'programmes/met-opgeheven-hoofd#gives-goods',
      'programmes/met-opgeheven-hoofd#gives-reception',
    ],
  },
  eurp: { money: ['programmes/eurp#gives-immediate'], kind: ['programmes/eurp#gives-kind'] },
  aanvullend: {
    money: [],
    kind: [
      'support-levels/aanvullend#gives-case',
      'support-levels/aanvullend#gives-guidance',
      'support-levels/aanvullend#gives-reintegration',
    ],
  },
  'syria-2025': { money: [], kind: ['programmes/syria-2025#gives'] },
  'eu-nationals': { money: [], kind: ['organisations/barka#work'] },
  erin: { money: [], kind: [] },
  'be-vt': {
    money: [],
    kind: ['programmes/be-vt#gives-journey', 'programmes/be-vt#gives-tailor'],
  },
  'be-reintegration': {
    money: ['programmes/be-vt#gives-in-kind'],
    kind: ['programmes/be-vt#gives-in-kind'],
  },
};

/** Amounts that are goods or services; the others are, or can be, money. */
const IN_KIND: readonly Amount['form'][] = ['in-kind', 'in-kind-part-cash'];

/** Returns in a few words what an option gives, in money and in kind apart. */
export function tellGives(
  library: Library,
  reader: Reader,
  id: OptionId,
  amounts: readonly AmountView[],
): Gives {
  const tellAll = (addresses: readonly FactAddress[]) =>
    addresses.map((address) => tellAddress(library, reader, address));
  const isInKind = ({ amount }: AmountView) => IN_KIND.includes(amount.form);
  return {
    money: {
      amounts: amounts.filter((view) => !isInKind(view)),
      told: tellAll(GIVES[id].money),
    },
    kind: { amounts: amounts.filter(isInKind), told: tellAll(GIVES[id].kind) },
  };
}
