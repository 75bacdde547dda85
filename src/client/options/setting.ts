import type { OptionsFile } from '../../i18n/options-file.ts';
import type { Day } from '../../model/day.ts';
import type { Fields } from './fields.ts';

/** What an answer is made from, beside the options. */
export interface Setting {
  file: OptionsFile;
  day: Day;
  /** The country as a sentence names it. */
  country: string;
  fields: Fields;
}
