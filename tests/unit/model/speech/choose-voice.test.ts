import { expect, test } from 'vitest';
import {
  chooseVoice,
  isSameScript,
  type Voice,
} from '../../../../src/model/speech/choose-voice.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('chooses a voice of the language, however the platform writes its tag', () => {
  for (const lang of ['nl', 'nl-BE', 'nl_NL', 'nld', 'NL-nl']) {
    const own = voice(lang);
    expect(chooseVoice([voice('en-GB'), own], 'nl-NL')).toEqual({ kind: 'local', voice: own });
  }
});

test('chooses the voice of the device over that of the region, and the region over the first', () => {
  const [first, region, preferred] = [
    voice('en-US'),
    voice('en-GB'),
    voice('en-AU', { default: true }),
  ] as const;
  expect(chooseVoice([first, region, preferred], 'en-GB').voice).toBe(preferred);
  expect(chooseVoice([first, region], 'en-GB').voice).toBe(region);
  expect(chooseVoice([first], 'en-GB').voice).toBe(first);
});

test('never prefers a voice that sends the text away', () => {
  const away = voice('ar-SA', { localService: false, default: true });
  const own = voice('ar-EG');
  expect(chooseVoice([away, own], 'ar').voice).toBe(own);
  expect(chooseVoice([away], 'ar')).toEqual({ kind: 'online', voice: away });
});

test('finds none for a language without a voice, or among tags that mean nothing', () => {
  expect(chooseVoice([voice('en'), voice(''), voice('??'), voice('x')], 'nl')).toEqual({
    kind: 'none',
  });
  expect(chooseVoice([], 'nl')).toEqual({ kind: 'none' });
});

test('knows which languages are written in the same letters', () => {
  expect(isSameScript('nl', 'en')).toBe(true);
  expect(isSameScript('ar-u-ca-gregory-nu-latn', 'fa')).toBe(true);
  expect(isSameScript('nl', 'ar')).toBe(false);
  expect(isSameScript('??', '??')).toBe(false);
});
