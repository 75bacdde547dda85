import { createHash } from 'node:crypto';

/** Returns 12 hexadecimal digits that change when the words of a text do; spaces and line ends do not count. */
export function getTextHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
