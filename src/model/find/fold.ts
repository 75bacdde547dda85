/**
 * Folds a text for search: two spellings of one word that differ only in case, marks, width,
 * keyboard or homophone letters become the same text. What is no letter or digit becomes a space.
 * `Côte d’Ivoire` gives `cote d ivoire`, `سُورِیَة` gives `سوريه`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(SILENT, '')
    .replace(TWINS, (letter) => TWIN_OF.get(letter) ?? letter)
    .replace(ETHIOPIC, foldSyllable)
    .replace(DIGITS, foldDigit)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds a text and leaves the spaces out, so that `Sri Lanka`, `sri-lanka` and `Srilanka` are one. */
export function foldCompact(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/**
 * What is typed or left out without changing the word: marks above and below European, Hebrew and
 * Arabic letters, the Arabic hamza and tatweel, nuktas and candrabindu, signs that only look like
 * an apostrophe, and invisible characters such as ZWNJ. Vowel signs of Indic scripts stay.
 */
const SILENT = new RegExp(
  [
    '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u0621\\u0640\\u064b-\\u065f',
    '\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u135d-\\u135f\\u1ab0-\\u1aff',
    '\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\u093c\\u0901\\u09bc\\u0981',
    '\\u02b0-\\u02ff]|\\p{Cf}',
  ].join(''),
  'gu',
);

/** Letters that stand for others: first what is folded to, then what is folded. */
const TWIN_OF = new Map(
  [
    'i:ı',
    'ss:ß',
    'o:øɔ',
    'l:ł',
    'ae:æ',
    'oe:œ',
    'd:đðɖɗ',
    'th:þ',
    'h:ħ',
    't:ŧ',
    'n:ŋɲ',
    'e:əɛǝ',
    'b:ɓ',
    'k:ƙĸ',
    'y:ƴ',
    'σ:ς',
    'ا:ٱ',
    'ي:ىیېےۍ',
    'ك:کڪ',
    'ه:ةھہەۃ',
    'ف:ڤ',
    'ত:ৎ',
  ].flatMap((line) => {
    const [target = '', sources = ''] = line.split(':');
    return [...sources].map((source): [string, string] => [source, target]);
  }),
);

const TWINS = new RegExp(`[${[...TWIN_OF.keys()].join('')}]`, 'g');

/** Arabic, Persian and Myanmar digits end in 0 to 9 in hexadecimal, Devanagari and Bengali ones in 6 to F. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u1040-\u1049\u0966-\u096f\u09e6-\u09ef]/g;

function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const isIndic = code >= 0x0966 && code <= 0x09ef;
  return String((code & 15) - (isIndic ? 6 : 0));
}

/** Series of Ethiopic syllables, each the first of eight: the folded one, and those that sound like it. */
const SERIES = new Map([
  [0x1200, 0x1200],
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12a0, 0x12a0],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
]);

const ETHIOPIC =
  /[\u1200-\u1207\u1210-\u1217\u1220-\u1227\u1280-\u1287\u12a0-\u12a7\u12d0-\u12d7\u1340-\u1347]/g;

/** Folds ሐ and ኀ to ሀ, ሠ to ሰ, ዐ to አ, ፀ to ጸ; and ሃ to ሀ, ኣ to አ, whose vowels sound alike. */
function foldSyllable(syllable: string): string {
  const code = syllable.charCodeAt(0);
  const series = SERIES.get(code & ~7) ?? code & ~7;
  const hasThroat = series === 0x1200 || series === 0x12a0;
  const vowel = code & 7;
  return String.fromCharCode(series + (hasThroat && vowel === 3 ? 0 : vowel));
}
