import { expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/i18n/languages.ts';
import type { EntryRecord } from '../../../src/schemas/ledger.ts';
import { compose, getWorstState } from '../../../src/translations/compose.ts';
import { composeInterface } from '../../../src/translations/interface.ts';
import type { Texts } from '../../../src/translations/texts.ts';

const source: Texts = { named: { title: 'Titel', summary: 'Kort.' }, body: ['Een.', 'Twee.'] };
const old: EntryRecord = {
  texts: { title: { hash: '000000000000', made: '2026-01-01', how: 'machine' } },
};

function composeFor(
  lang: LanguageTag,
  versions: Partial<Record<LanguageTag, { texts?: Texts; record?: EntryRecord }>>,
) {
  return compose(source, (tag) => versions[tag] ?? {}, lang);
}

test('what a language lacks comes from English, text by text, and says in which language it is', () => {
  const en = { texts: { named: { title: 'Title', summary: 'Short.' }, body: ['One.', 'Two.'] } };
  const ar = { texts: { named: { title: 'عنوان' }, body: [] } };
  const { named, body } = composeFor('ar', { en, ar });
  expect(named.title).toEqual({ text: 'عنوان', lang: 'ar', state: 'machine' });
  expect(named.summary).toEqual({ text: 'Short.', lang: 'en', state: 'missing' });
  expect(body.map(({ text, lang }) => `${lang} ${text}`)).toEqual(['en One.', 'en Two.']);
});

test('an English text that is older than the Dutch one does not stand in for another language', () => {
  const en = { texts: { named: { title: 'Old title' }, body: [] }, record: old };
  expect(composeFor('ar', { en }).named.title).toEqual({
    text: 'Titel',
    lang: 'nl',
    state: 'missing',
  });
  expect(composeFor('en', { en }).named.title).toMatchObject({ lang: 'en', state: 'outdated' });
});

test('Dutch readers get the source, whatever other languages have', () => {
  const { named } = composeFor('nl', {});
  expect(named.title).toEqual({ text: 'Titel', lang: 'nl', state: 'source' });
});

test('a page is as good as its weakest text', () => {
  expect(getWorstState(['machine', 'checked'])).toBe('machine');
  expect(getWorstState(['machine', 'missing', 'outdated'])).toBe('missing');
  expect(getWorstState([])).toBe('source');
});

test('the interface has every word and every plural form that a language asks for', () => {
  const nl = { a: 'A', n_one: '{{count}} dag', n_other: '{{count}} dagen' };
  const en = { a: 'A in English', n_one: '{{count}} day', n_other: '{{count}} days' };
  const ar = { n_other: '{{count}} يوم' };
  const ui = new Map([
    ['nl', nl],
    ['en', en],
    ['ar', ar],
  ]);
  const { resources, status } = composeInterface(ui, undefined, 'ar');
  expect(resources.a).toBe('A in English');
  expect(Object.keys(resources).filter((key) => key.startsWith('n_'))).toHaveLength(6);
  expect(status).toBe('missing');
  expect(composeInterface(ui, undefined, 'nl')).toEqual({ resources: nl, status: 'source' });
});
