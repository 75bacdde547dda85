const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** These have names in CLDR and are no countries: the EU, the euro area, the UN, test codes and the unknown region. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

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
