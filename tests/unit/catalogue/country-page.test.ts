import { expect, test } from 'vitest';
import { getCountryPage } from '../../../src/catalogue/country-page.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Gives } from '../../../src/i18n/option-view.ts';
import { isWithin } from '../../../src/model/phase.ts';
import { need, TODAY } from '../real-content.ts';
import { createTestReader, library } from './library.ts';

const en = createTestReader('en');

function getPage(code: string) {
  return getCountryPage(library, en, need(library.countries.get(code), code));
}

const getAmounts = ({ money, kind }: Gives) => [...money.amounts, ...kind.amounts];

const getIds = (views: readonly { option: { id: string } }[]) =>
  views.map(({ option }) => option.id);

test('Dutch and Belgian options stand apart, and history apart from both', () => {
  const { options, history } = getPage('GH');
  expect(getIds(options.NL)).toEqual([
    'basis',
    'herintegratie',
    'met-opgeheven-hoofd',
    'eurp',
    'aanvullend',
  ]);
  expect(getIds(options.BE)).toEqual(['be-vt', 'be-reintegration']);
  expect(getIds(history)).toEqual(['erin']);
});

test('the scheme for Syrians and the help for EU nationals stand only where they are for', () => {
  expect(getIds(getPage('SY').options.NL)).toContain('syria-2025');
  expect(getIds(getPage('DE').options.NL)).toContain('eu-nationals');
  expect(getIds(getPage('BR').options.NL)).not.toContain('eu-nationals');
});

test('a Belgian option shows no Dutch amount or organisation, nor the other way round', () => {
  for (const code of ['GH', 'BR', 'DE'])
    for (const [place, views] of Object.entries(getPage(code).options))
      for (const { gives, ask } of views) {
        const isBelgian = getAmounts(gives).map(({ amount }) => amount.id.startsWith('be-'));
        expect(isBelgian).toEqual(isBelgian.map(() => place === 'BE'));
        const names = ask.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : []));
        expect(names.includes('Fedasil')).toBe(place === 'BE');
      }
});

test('what an option gives in kind stands apart from what it gives in money', () => {
  const [, herintegratie] = getPage('GH').options.NL;
  const getForms = (part: keyof Gives) =>
    herintegratie?.gives[part].amounts.map(({ amount }) => amount.form);
  expect(getForms('kind')).toEqual(['in-kind-part-cash', 'in-kind']);
  expect(getForms('money')).toEqual(['cash-part']);
});

test('the Belgian premium is that of the visa rule', () => {
  const getSums = (code: string) =>
    getPage(code).options.BE.flatMap(({ gives }) =>
      getAmounts(gives).map(({ amount }) => amount.max),
    );
  expect(getSums('GH')).toEqual([350, 175]);
  expect(getSums('BR')).toEqual([50, 25]);
  expect(getSums('NU')).toEqual([350, 175, 50, 25]);
});

test('the lists that name a country show the name as printed', () => {
  expect(getPage('GN').listed.map(({ list, entry }) => `${list.programme} ${entry.name}`)).toEqual([
    'erin Guinee',
    'met-opgeheven-hoofd Guinee Conakry',
  ]);
  expect(getPage('SY').listed).toEqual([]);
});

test.each(LANGUAGES)('every country has a page in $tag that speaks on any day', ({ tag }) => {
  const reader = createTestReader(tag);
  for (const country of library.countries.values()) {
    const page = getCountryPage(library, reader, country);
    const views = [...page.options.NL, ...page.options.BE, ...page.history];
    for (const day of ['2020-01-01', TODAY, '2035-12-31'])
      for (const phases of [page.leads, ...views.map((view) => view.phases)])
        expect(phases.filter((phase) => isWithin(day, phase))).toHaveLength(1);
  }
});
