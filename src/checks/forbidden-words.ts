import type { LanguageTag } from '../i18n/languages.ts';

/** A way of speaking about people that this site does not use, and the plain words instead. */
export interface ForbiddenWords {
  pattern: RegExp;
  instead: string;
}

const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';

function createPattern(words: string): RegExp {
  return new RegExp(`${START}(?:${words})${END}`, 'giu');
}

/** Per language. People are described by their situation. */
export const FORBIDDEN_WORDS: Readonly<Partial<Record<LanguageTag, readonly ForbiddenWords[]>>> = {
  nl: [
    {
      pattern: createPattern('illegaal|illegale|illegalen|illegaliteit'),
      instead: 'zonder verblijfsrecht',
    },
    // As an adjective, before a noun, the law uses it: "uitgeprocedeerde asielzoekers".
    {
      pattern: createPattern('uitgeprocedeerden|uitgeprocedeerde(?!\\s+\\p{L})'),
      instead: 'iemand van wie de asielaanvraag is afgewezen',
    },
    { pattern: createPattern('gelukszoekers?'), instead: 'migrant' },
    {
      pattern: createPattern('clandestien|clandestiene|clandestienen'),
      instead: 'zonder verblijfsrecht',
    },
  ],
  en: [
    {
      pattern: createPattern(
        'illegals|illegal\\s+(?:im)?migra(?:nts?|tion)|illegal\\s+(?:aliens?|people|persons?|residents?|refugees?|foreigners?|workers?|children|famil(?:y|ies))',
      ),
      instead: 'people without a right to stay',
    },
  ],
  ar: [
    {
      pattern: createPattern('(?:ال)?غير\\s+(?:ال)?شرعي(?:ة|ين|ون|ات)?'),
      instead: 'بدون حق الإقامة',
    },
    {
      pattern: createPattern('(?:ال)?غير\\s+(?:ال)?قانوني(?:ين|ون|ات)'),
      instead: 'بدون حق الإقامة',
    },
    {
      pattern: createPattern(
        '(?:ال)?(?:مهاجر|لاجئ|شخص|أشخاص|أجنبي|أجانب|مقيم)\\p{L}*\\s+(?:ال)?غير\\s+(?:ال)?قانوني(?:ة)?',
      ),
      instead: 'بدون حق الإقامة',
    },
  ],
};
