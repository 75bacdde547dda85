import type { Amount } from '../model/programme.ts';
import { createText, type Piece } from './piece.ts';
import type { Reader } from './reader.ts';

/** Returns an amount as a line: how much, for whom, in which form. */
export function tellAmount(reader: Reader, { min, max, who, form }: Amount): readonly Piece[] {
  const { t, format } = reader;
  const create = (value: number): Piece => ({ kind: 'amount', value, text: format.euro(value) });
  const kind = min === undefined ? 'up-to' : min === max ? 'exact' : 'between';
  return reader.sentence('amount.line', {
    amount: reader.sentence(`amount.${kind}`, { min: create(min ?? 0), max: create(max) }),
    who: createText(t(`amount.who.${who}`)),
    form: createText(t(`amount.form.${form}`)),
  });
}
