/** No vowels, so that no code is a word, and no signs that look alike on paper. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 6;

/** The FNV-1a hash in 32 bits: the same text gives the same number, in every build. */
function hash(text: string): number {
  return new TextEncoder()
    .encode(text)
    .reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** Returns the code that stands for an address and says nothing of it. It never changes, as the address does not. */
export function getShortCode(address: string): string {
  let rest = hash(address);
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS.charAt(rest % SIGNS.length);
    rest = Math.floor(rest / SIGNS.length);
    return sign;
  }).join('');
}

/** Returns the short address of a page, which names neither country nor subject: `/ar/countries/gh/` gives `/p/8hchdw/`. */
export function getShortAddress(address: string): string {
  return `/p/${getShortCode(address)}/`;
}
