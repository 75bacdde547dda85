import type { Fact } from './fact.ts';
import type { Departure } from './place.ts';
import type { WAYS } from './programme.ts';

/** A dated list of countries that one source prints for one programme, in the source's order. */
export interface PartnerList extends Fact {
  id: string;
  programme: string;
  edition?: string | undefined;
  departure: Departure;
  way: (typeof WAYS)[number];
  /** False when the source says or shows that it names only some. */
  complete: boolean;
  entries: readonly PartnerEntry[];
}

export interface PartnerEntry {
  /** The name as printed in the source. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
