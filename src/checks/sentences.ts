import { MASK } from './placeholders.ts';

/** A sentence and where it begins in its text. */
export interface Sentence {
  text: string;
  offset: number;
}

const BREAK = /(?<=[.!?؟…።।۔][)"'”’»]*)\s+/g;
const WORD = new RegExp(`[\\p{L}\\p{N}${MASK}]`, 'u');

/** Splits a text at the ends of its sentences. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const gap of [...text.matchAll(BREAK), undefined]) {
    const part = text.slice(offset, gap?.index);
    if (part.trim() !== '')
      sentences.push({ text: part.trimEnd(), offset: offset + part.search(/\S/) });
    offset = gap ? gap.index + gap[0].length : text.length;
  }
  return sentences.map((sentence) => ({ ...sentence, text: sentence.text.trimStart() }));
}

/** Returns the words of a sentence; a masked placeholder counts as one word. */
export function getWords(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => WORD.test(word));
}
