import type { Locator, Page } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { getWords } from './words.ts';

export interface FakeVoice {
  lang: string;
  name: string;
  localService: boolean;
}

/** What a page asked of the platform's voices, in order. */
export interface Said {
  text: string;
  voice: string;
  lang: string;
  rate: number;
}

export const localVoices: readonly FakeVoice[] = ['en-GB', 'nl-NL', 'ar-SA'].map((lang) => ({
  lang,
  name: `Local ${lang}`,
  localService: true,
}));

export const remoteVoices: readonly FakeVoice[] = localVoices.map(({ lang }) => ({
  lang,
  name: `Remote ${lang}`,
  localService: false,
}));

interface Options {
  voices?: readonly FakeVoice[];
  /** The browser lists its voices only after this time. */
  lateMs?: number;
  /** How long a voice takes for a sentence; without it, it waits for `finish`. */
  sentenceMs?: number;
}

declare global {
  interface Window {
    fakeSpeech: { said: Said[]; isSpeaking: () => boolean; finish: (error?: string) => void };
  }
}

/** Gives every page that `page` opens a platform with these voices, which record what they are asked to say. */
export async function fakeSpeech(page: Page, options: Options = {}): Promise<void> {
  await page.addInitScript(
    ({ voices, lateMs, sentenceMs }: Required<Omit<Options, 'sentenceMs'>> & Options) => {
      const said: Said[] = [];
      let current: SpeechSynthesisUtterance | undefined;
      let isListed = lateMs === 0;
      class FakeUtterance extends EventTarget {
        voice: SpeechSynthesisVoice | null = null;
        lang = '';
        rate = 1;
        text: string;
        onstart?: (event: unknown) => void;
        onend?: (event: unknown) => void;
        onerror?: (event: unknown) => void;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const finish = (error?: string) => {
        const utterance = current as unknown as FakeUtterance | undefined;
        current = undefined;
        if (error) utterance?.onerror?.({ error });
        else utterance?.onend?.({});
      };
      const speech = Object.assign(new EventTarget(), {
        pending: false,
        getVoices: () => (isListed ? voices.map((voice) => ({ ...voice, default: false })) : []),
        speak: (utterance: SpeechSynthesisUtterance) => {
          const { text, voice, lang, rate } = utterance;
          said.push({ text, voice: voice?.name ?? '', lang, rate });
          current = utterance;
          setTimeout(() => utterance.onstart?.({} as SpeechSynthesisEvent));
          const end = () => current === utterance && finish();
          if (sentenceMs !== undefined) setTimeout(end, sentenceMs);
        },
        // As Chromium does: the one that is cut off hears of it later.
        cancel: () => {
          const utterance = current as unknown as FakeUtterance | undefined;
          current = undefined;
          setTimeout(() => utterance?.onerror?.({ error: 'interrupted' }));
        },
      });
      Object.defineProperty(speech, 'speaking', { get: () => current !== undefined });
      if (lateMs > 0)
        setTimeout(() => {
          isListed = true;
          speech.dispatchEvent(new Event('voiceschanged'));
        }, lateMs);
      Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
      Object.assign(window, { SpeechSynthesisUtterance: FakeUtterance });
      window.fakeSpeech = { said, isSpeaking: () => current !== undefined, finish };
    },
    { voices: localVoices, lateMs: 0, ...options },
  );
}

/** Takes the platform's voices away altogether. */
export async function removeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
}

export const getSaid = (page: Page): Promise<Said[]> => page.evaluate(() => window.fakeSpeech.said);

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.fakeSpeech.isSpeaking());

/** Lets the voice end its sentence, or fail. */
export const finish = (page: Page, error?: string): Promise<void> =>
  page.evaluate((reason) => window.fakeSpeech.finish(reason), error);

/** What a reader meets of reading aloud. */
export interface Listening {
  /** The item among the page's tools. */
  item: Locator;
  start: Locator;
  bar: Locator;
  /** Presses the button and waits for the voice. */
  begin: () => Promise<void>;
  button: (word: string) => Locator;
  speed: Locator;
}

/** Goes to a page and opens its tools. */
export async function openTools(page: Page, address: string): Promise<Listening> {
  const language = address.split('/')[1] as LanguageTag;
  const words = getWords(language);
  await page.goto(address);
  await page.locator('.kit > summary').click();
  const bar = page.getByRole('region', { name: words('listen.player'), exact: true });
  const start = page.getByRole('button', { name: words('listen.start'), exact: true });
  return {
    item: page.locator('.kit-listen'),
    start,
    bar,
    begin: async () => {
      await start.click();
      await bar.waitFor();
    },
    button: (word) => bar.getByRole('button', { name: words(`listen.${word}`), exact: true }),
    speed: bar.getByRole('combobox', { name: words('listen.speed') }),
  };
}

/** The text of the page that is marked now. */
export function getMarked(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('listen') ?? [])].map((range) => (range as Range).toString()).join(''),
  );
}
