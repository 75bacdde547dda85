import type { Exclusion } from '../model/country.ts';
import type { Statement } from '../model/fact.ts';
import type { PartnerEntry, PartnerList } from '../model/partner-list.ts';
import type { Told } from './told.ts';

/** What the sources say about a country, in one language. */
export interface CountryFactsView {
  exclusions: readonly Told<Exclusion>[];
  statements: readonly Told<Statement>[];
  /** The lists that name the country, with the name as printed there. */
  listed: readonly { list: PartnerList; entry: PartnerEntry }[];
}
