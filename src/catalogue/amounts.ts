import type { AmountView } from '../i18n/amount-view.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Amount, Programme } from '../model/programme.ts';
import type { Library } from './content.ts';
import { tell } from './told.ts';

/** Returns amounts of a programme with the sentence that says who can get them, where there is one. */
export function tellAmounts(
  library: Library,
  reader: Reader,
  { id, way, statements }: Programme,
  amounts: readonly Amount[],
): readonly AmountView[] {
  return amounts.map((amount) => {
    const statement = statements.find((entry) => entry.id === amount.condition);
    const condition =
      statement && tell(library, reader, `programmes/${id}#${statement.id}`, statement);
    return { amount, hasWay: way === 'both', condition };
  });
}
