const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** These have names in CLDR and are no countries of ISO 3166-1: unions, single islands, test codes. */
const NO_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

/** Returns true for an ISO 3166-1 alpha-2 code in upper case, and for XK (Kosovo). */
export function isCountryCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !NO_COUNTRIES.includes(code) &&
    isCurrent(code) &&
    NAMES.of(code) !== code
  );
}

/** CLDR also knows old and other codes, such as UK for GB, and turns them into the right one. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
