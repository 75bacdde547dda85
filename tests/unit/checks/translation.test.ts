import { expect, test } from 'vitest';
import type { Translation, Words } from '../../../src/checks/content.ts';
import { stampTranslation } from '../../../src/checks/stamp.ts';
import { getSourceHash, getTranslationStatus } from '../../../src/checks/translation-status.ts';

const SOURCE: Words = {
  lang: 'nl',
  title: 'Titel',
  summary: 'Kort.',
  statements: { een: 'Een.', twee: 'Twee.' },
  body: 'Tekst.\n',
  file: 'content/guides/a/nl.md',
  bodyLine: 5,
};

function translate(translation?: Partial<Translation>): Words {
  const full = translation && {
    of: 'nl' as const,
    hash: getSourceHash(SOURCE),
    by: 'machine' as const,
    ...translation,
  };
  return { ...SOURCE, lang: 'ar', translation: full };
}

test('the hash follows the words, not their spaces, line ends or order', () => {
  const same = { ...SOURCE, statements: { twee: 'Twee.', een: 'Een.' }, body: '\r\nTekst.' };
  expect(getSourceHash(same)).toBe(getSourceHash(SOURCE));
  expect(getSourceHash(SOURCE)).toMatch(/^[0-9a-f]{16}$/);
  for (const change of [
    { title: 'T' },
    { summary: 'K' },
    { body: 'T' },
    { statements: { een: 'Een.' } },
  ]) {
    expect(getSourceHash({ ...SOURCE, ...change })).not.toBe(getSourceHash(SOURCE));
  }
});

test('the status of words is computed from the hash and the check', () => {
  const checked = { day: '2026-11-20', role: 'native-reader' as const };
  expect(getTranslationStatus(SOURCE, SOURCE)).toBe('source');
  expect(getTranslationStatus(undefined, SOURCE)).toBe('missing');
  expect(getTranslationStatus(translate(), SOURCE)).toBe('machine');
  expect(getTranslationStatus(translate({}), SOURCE)).toBe('machine');
  expect(getTranslationStatus(translate({ checked }), SOURCE)).toBe('checked');
  expect(getTranslationStatus(translate({ checked }), { ...SOURCE, body: 'Anders.' })).toBe(
    'outdated',
  );
  expect(getTranslationStatus(translate({ checked }), undefined)).toBe('outdated');
});

test('a stamp replaces the old mark and keeps everything else byte for byte', () => {
  const hash = getSourceHash(SOURCE);
  const before =
    '\uFEFF---\r\ntitle: "A: b"\r\ntranslation:\r\n  of: nl\r\n  hash: "0000000000000000"\r\n\r\n  by: person\r\nsummary: c # d\r\n---\r\n\r\nText  \r\n';
  const after = before
    .replace('0000000000000000', hash)
    .replace('\r\n\r\n  by: person', '\r\n  by: machine');
  expect(stampTranslation(before, SOURCE)).toBe(after);
  expect(stampTranslation(after, SOURCE)).toBe(after);
});

test('a stamp leaves a text without front matter as it is', () => {
  expect(stampTranslation('Text\n', SOURCE)).toBe('Text\n');
});
