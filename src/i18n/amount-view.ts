import type { Amount } from '../model/programme.ts';
import type { Told } from './told.ts';

/** An amount with what a reader must know about who can get it. */
export interface AmountView {
  amount: Amount;
  /** True when the programme has amounts for return by choice and for forced return. */
  hasWay: boolean;
  condition?: Told | undefined;
}
