import type { Organisation } from '../model/organisation.ts';
import type { Told } from './told.ts';

/** An organisation to call, with its title and what to know before calling, in one language. */
export interface ContactCardView {
  organisation: Organisation;
  title: string;
  warning?: Told | undefined;
  /** What helps to know, such as the languages spoken. */
  note?: Told | undefined;
}
