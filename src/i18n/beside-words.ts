import { LANGUAGES } from './languages.ts';
import type { Reader } from './reader.ts';
import type { TranslationStatus } from './translation-status.ts';

const SENTENCES = ['show', 'shown', 'missing', 'only', 'failed', 'open'] as const;
const STATES = ['machine', 'outdated', 'missing', 'checked'] as const satisfies TranslationStatus[];

/** What a page says about the text in one other language. */
export type OtherWords = Readonly<Record<(typeof SENTENCES)[number], string>> & {
  /** By the state of its translation. */
  states: Readonly<Record<string, string>>;
};

/** What two languages side by side need, in the language of the page. */
export interface BesideWords {
  off: string;
  /** Above the languages that are folded away. */
  all: string;
  /** By language tag. */
  others: Readonly<Record<string, OtherWords>>;
}

/** Returns the words about each other language, with its name in them: a browser may not know it. */
export function getBesideWords({ language, t, format }: Reader): BesideWords {
  const tell = (tag: string): OtherWords => {
    const name = { language: format.language(tag) };
    const list = (keys: readonly string[], place: string) =>
      Object.fromEntries(keys.map((key) => [key, t(`${place}.${key}`, name)]));
    const sentences = list(SENTENCES, 'beside') as Omit<OtherWords, 'states'>;
    return { ...sentences, states: list(STATES, 'beside.state') };
  };
  const others = LANGUAGES.filter(({ tag }) => tag !== language.tag);
  return {
    off: t('beside.off'),
    all: t('nav.all-languages'),
    others: Object.fromEntries(others.map(({ tag }) => [tag, tell(tag)])),
  };
}
