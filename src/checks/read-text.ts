import type { Refusal } from './places.ts';
import { createTextFile, type TextFile } from './text-file.ts';

/** Pages are read on a phone with little data: 100 KB of text is already a book chapter. */
const MAX_BYTES = 100 * 1024;

/** The records of a language's translations stand in one file, which no reader loads. */
export const MAX_LEDGER_BYTES = 1024 * 1024;

/**
 * Zero-width (non-)joiners U+200C and U+200D stay allowed: Persian and Indic scripts need them.
 * U+202A to U+202E and U+2066 to U+2069 can make a line read differently from what it says.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const FORBIDDEN = /[\u0000\uFFFD\u202A-\u202E\u2066-\u2069]/g;

export interface ReadText {
  file: TextFile;
  refusals: (Refusal & { offset: number })[];
}

/** Turns the bytes of a file into text. A byte order mark is dropped; line ends stay as they are. */
export function readText(name: string, bytes: Uint8Array, maxBytes = MAX_BYTES): ReadText {
  if (bytes.length > maxBytes) return refuseSize(name, bytes.length, maxBytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const file = createTextFile(name, text);
  if (!isUtf8(bytes))
    return { file, refusals: [{ ...BAD_UTF8, offset: Math.max(0, text.indexOf('\uFFFD')) }] };
  return {
    file,
    refusals: [...text.matchAll(FORBIDDEN)].map((match) => refuseCharacter(match[0], match.index)),
  };
}

const BAD_UTF8: Refusal = {
  rule: 'bad-utf8',
  found: 'The file holds bytes that are not UTF-8 text.',
  expected: 'Every file is saved as UTF-8, so that all scripts stay readable.',
  fix: 'Open the file, check the accented letters, and save it with the encoding UTF-8.',
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function refuseSize(name: string, size: number, maxBytes: number): ReadText {
  const refusal = {
    rule: 'file-too-large',
    found: `The file is ${Math.ceil(size / 1024)} KB.`,
    expected: `A file is at most ${maxBytes / 1024} KB.`,
    fix: 'Split the text over two entries, or take out what does not belong in it.',
    offset: 0,
  };
  return { file: createTextFile(name, ''), refusals: [refusal] };
}

function refuseCharacter(character: string, offset: number): Refusal & { offset: number } {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const bidi = character >= '\u202A' && character <= '\u2069';
  return {
    rule: bidi ? 'bidi-override' : 'bad-character',
    found: `There is an invisible character ${code} here${bidi ? ', which changes the reading direction' : ''}.`,
    expected: bidi
      ? 'The page sets the direction itself; the text holds no direction characters.'
      : 'The text holds only characters that can be read.',
    fix: 'Delete the character: retype the words around it instead of pasting them.',
    offset,
  };
}
