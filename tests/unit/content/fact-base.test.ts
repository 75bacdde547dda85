import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Contact } from '../../../src/model/contact.ts';
import type { Country } from '../../../src/model/country.ts';
import type { Period } from '../../../src/model/period.ts';
import { content, countries, need, problems } from '../real-content.ts';
import {
  AMOUNTS,
  CONTACTS,
  COUNTRY_CONDITIONS,
  COUNTRY_NAMES,
  ERIN_LIST,
  getLines,
  MOH_LIST,
  MOH_NAMES,
  ORGANISATIONS,
  PROGRAMMES,
  SOURCES,
} from './fact-base.ts';

const programmes = [...content.programmes.values()];
const list = (id: string) => need(content.partnerLists.get(id), id);

test('the content has no problem of its own', () => {
  expect(problems).toEqual([]);
});

test('the 83 sources have their dates', () => {
  const sources = [...content.sources.values()].map(
    ({ id, date, dateInferred }) => `${id} ${date}${dateInferred ? '?' : ''}`,
  );
  expect(sources.sort()).toEqual(getLines(SOURCES).sort());
  expect(sources).toHaveLength(83);
});

test('all sources were read on the day the fact base was made', () => {
  const days = new Set([...content.sources.values()].map(({ retrieved }) => retrieved));
  expect([...days]).toEqual(['2026-11-20']);
});

test.each([
  ['visa and DAC conditions', COUNTRY_CONDITIONS, listConditions],
  ['codes, kinds and languages', COUNTRY_NAMES, listNames],
])('the 204 countries have their %s', (_, hash, getLine) => {
  const lines = [...countries].sort((a, b) => (a.id < b.id ? -1 : 1)).map(getLine);
  expect(lines).toHaveLength(204);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(hash);
});

function listConditions({ id, visa, dac }: Country): string {
  return [id, visa.required, dac.recipient ? 'yes' : 'no', dac.group, visa.annex].join();
}

function listNames({ id, iso3, kind, languages }: Country): string {
  return [id, iso3, kind, languages.official.join(' '), languages.spoken.join(' ')].join();
}

test.each([
  ['LDC', 44],
  ['LIC', 2],
  ['LMIC', 36],
  ['UMIC', 59],
])('the DAC group %s has %i countries', (group, count) => {
  expect(countries.filter(({ dac }) => dac.recipient && dac.group === group)).toHaveLength(count);
});

test('105 nationalities need a visa, as an independent list says', () => {
  expect(countries.filter(({ visa }) => visa.required === 'yes')).toHaveLength(105);
  expect(countries.filter(({ visa }) => visa.annex === 'I')).toHaveLength(104);
});

test('the 25 organisations belong to their place', () => {
  for (const [scope, ids] of Object.entries(ORGANISATIONS)) {
    const found = [...content.organisations.values()].filter((one) => one.scope === scope);
    expect(found.map(({ id }) => id).sort()).toEqual(ids.split(' '));
  }
  expect(content.organisations.size).toBe(25);
});

test('every telephone number, mailbox and address is one of the fact base', () => {
  const contacts = [...content.organisations].flatMap(([id, organisation]) =>
    organisation.contacts
      .filter(({ historical, kind }) => !historical && kind !== 'website')
      .map((contact) => `${id} ${contact.kind} ${getText(contact)}`),
  );
  expect(contacts.sort()).toEqual(getLines(CONTACTS).sort());
});

function getText(contact: Contact): string {
  if (contact.kind === 'phone') return contact.display;
  if (contact.kind !== 'address') return contact.value;
  return `${contact.street}, ${contact.postcode} ${contact.city}`;
}

/** The bounds as the fact base writes them: it has no word for an end that nobody told. */
function getBounds({ from, until }: Period): string[] {
  return [from ?? '-', until === undefined || until === 'unknown' ? '-' : until];
}

test('the 14 rows of programmes are 10 programmes and the 4 editions of Met Opgeheven Hoofd', () => {
  const rows = programmes.flatMap(({ id, operator, scope, run, editions, successor }) =>
    editions.length === 0
      ? [[id, operator, scope, ...getBounds(run), successor ?? '-']]
      : editions.map((edition, index) => [
          ...[edition.id, operator, scope, ...getBounds(edition)],
          editions[index + 1]?.id ?? '-',
        ]),
  );
  expect(rows.map((row) => row.join(' ')).sort()).toEqual(getLines(PROGRAMMES).sort());
  expect([programmes.length, rows.length]).toEqual([11, 14]);
});

test('the editions are numbered in their order', () => {
  const { editions, run } = need(content.programmes.get('met-opgeheven-hoofd'), 'programme');
  expect(editions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect([run.from, run.until]).toEqual([editions[0]?.from, editions[3]?.until]);
});

test('ERIN became ERRIN, then JRS, then EURP, and nothing after that', () => {
  const chain = ['erin'];
  for (let next = getSuccessor('erin'); next; next = getSuccessor(next)) chain.push(next);
  expect(chain).toEqual(['erin', 'errin', 'jrs', 'eurp']);
});

function getSuccessor(id: string): string | undefined {
  return need(content.programmes.get(id), id).successor;
}

test('the 19 amounts have their sums and dates', () => {
  const rows = programmes.flatMap(({ id, amounts }) =>
    amounts.map((amount) => [amount.id, id, amount.min ?? '-', amount.max, ...getBounds(amount)]),
  );
  expect(rows.map((row) => row.join(' ')).sort()).toEqual(getLines(AMOUNTS).sort());
  expect(rows).toHaveLength(19);
});

test('no amount goes on without end: it has a last day, or says that its end is not known', () => {
  const open = programmes
    .flatMap(({ amounts }) => amounts)
    .filter(({ until }) => until === undefined);
  expect(open).toEqual([]);
});

test('the amount of the regulation ends with the regulation', () => {
  const regulation = programmes.find(({ id }) => id === 'subsidy-2023');
  expect(regulation?.amounts.map(({ until }) => until)).toEqual([regulation?.run.until]);
});

test('the two lists name 38 and 13 countries in the order of their sources', () => {
  const getCodes = (id: string) => list(id).entries.map(({ country }) => country);
  expect(getCodes('moh-seed-001')).toEqual(MOH_LIST.split(' '));
  expect(getCodes('erin-seed-002')).toEqual(ERIN_LIST.split(' '));
  expect([getCodes('moh-seed-001').length, getCodes('erin-seed-002').length]).toEqual([38, 13]);
});

test.each(Object.entries(MOH_NAMES))('%s is printed as %s', (code, name) => {
  expect(list('moh-seed-001').entries.find(({ country }) => country === code)?.name).toBe(name);
});
