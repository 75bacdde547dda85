/** The countries somebody can leave from with this site's help, as ISO 3166-1 alpha-2. */
export const DEPARTURES = ['NL', 'BE'] as const;

export type Departure = (typeof DEPARTURES)[number];

/** Where an entry belongs: one country of departure, or the European Union as a whole. */
export type Scope = Departure | 'EU';
