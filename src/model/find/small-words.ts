import { fold } from './fold.ts';

/** Articles, and the words for "and" and "of", in the languages whose names the lookup knows; folded. */
const SMALL_WORDS = new Set(
  [
    'de het een en van the and of le la les l d du des et el los las y del o os a as e do da',
    'der die das und i un il lo al ar as ad an ash at ul iyo ee ve ile и ва و ال এবং ও ን',
  ]
    .join(' ')
    .split(' '),
);

/** Returns the folded words of a text (`all`) without articles and small words; all of them when nothing else is left. */
export function getLooseWords(text: string, all: readonly string[]): readonly string[] {
  const rest = text.replace(ARABIC_ARTICLE, '$1');
  const words = rest === text ? all : fold(rest).split(' ');
  const kept = words.filter((word) => !SMALL_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

/** It is written onto its word. An alef with hamza, as in ألمانيا, begins no article. */
const ARABIC_ARTICLE = /(^|[^\p{L}])ال(?=\p{L}{2})/gu;
