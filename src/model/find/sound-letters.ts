/**
 * How letters sound, roughly, in one small alphabet: the vowels a (open), i (front) and u (back),
 * the consonants b p f v m n t d s z k g h r l, and in capitals S (sh), C (tsh), J (dzh), X (kh).
 * Three more stand for Latin spellings that languages disagree on: Y (j), H (ch), Q (c before e, i).
 */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['abdefghiklmnoprstuvwyz', 'abdifghiklmnuprstuvuiz'],
  ['αβγδεζηθικλμνοπρστυφχω', 'avgdizitiklmnuprstifXu'],
  [
    'абвгдежзийклмнопрстуфхцчшщыэюяієїґјљњћђџәөүұқғңһҳҷ',
    'abvgdiJziiklmnuprstufXsCSSiiuaiiigilnCJJaiuukgnhhJ',
  ],
  ['ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگٹڈڑںھ', 'abttJhXdzrzsSsdtzagfkklmnhuipCJgtdrnh'],
  ['אבגדהוזחטיךכלםמןנסעףפץצקרשת', 'abgdhuzhtikklmmnnsappsskrSt'],
  ['აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', 'abgdivztiklmnupJrstupkgkSCszsCXJh'],
  ['աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ', 'abgdiziitJilXskhzgCminSuCpJrsvtrsupkuf'],
];

/** Letters that stand for two sounds. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['x', 'ks'],
  ['ξ', 'ks'],
  ['ψ', 'ps'],
];

/** Consonants of the Ethiopic series from U+1200, one for each eight syllables; `-` is none. */
const ETHIOPIC = 'hlhmsrsSkkkkbvtCXXnn-kkXXu-zJiddJgggtCpssfp';
/** The vowels of a series; the sixth has none. */
const ETHIOPIC_VOWELS = 'auiai-ua';

/** The eight great scripts of India stand side by side in Unicode, each with the same letter at the same distance. */
const INDIC_FIRST = 0x0900;
const INDIC_LAST = 0x0d7f;
const INDIC: readonly (readonly [from: number, to: string])[] = [
  [0x02, 'n--aaiiuuriiiiauuuu'],
  [0x15, 'kkggnCCJJnttddnttddnnppbbmirrlllvSSsh'],
  [0x3e, 'aiiuurriiiiuuuu'],
];

const SOUND_OF = new Map<string, string>([
  ...LETTERS.flatMap(([from, to]) =>
    [...from].map((letter, index): [string, string] => [letter, to[index] ?? '']),
  ),
  ...PAIRS,
]);

/** Returns how one folded letter sounds; nothing for a letter without a sound of its own or of an unknown script. */
export function getLetterSound(letter: string): string {
  const known = SOUND_OF.get(letter);
  if (known !== undefined) return known;
  const code = letter.charCodeAt(0);
  if (code >= 0x1200 && code < 0x1200 + 8 * ETHIOPIC.length) {
    const vowel = ETHIOPIC_VOWELS[code & 7] ?? '';
    return `${ETHIOPIC[(code - 0x1200) >> 3]}${vowel}`.replaceAll('-', '') || 'i';
  }
  if (code >= INDIC_FIRST && code <= INDIC_LAST) return getIndicSound(code & 0x7f);
  return '';
}

function getIndicSound(offset: number): string {
  const row = INDIC.findLast(([from]) => offset >= from);
  return row?.[1][offset - row[0]]?.replace('-', '') ?? '';
}
