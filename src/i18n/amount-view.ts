import type { Amount } from '../model/programme.ts';
import type { Told } from './told.ts';

/** An amount with what a reader must know about who can get it. */
export interface AmountView {
  amount: Amount;
  condition?: Told | undefined;
}
