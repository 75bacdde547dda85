import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { findBasis } from '../../../src/model/outcomes/basis.ts';
import { statusOn } from '../../../src/model/period.ts';
import { getRun } from '../../../src/model/programme.ts';
import { content, getCountry, knowledge, need, TODAY } from '../real-content.ts';

const programme = (id: string) => need(content.programmes.get(id), id);
const organisation = (id: string) => need(content.organisations.get(id), id);
const level = (id: 'basis' | 'herintegratie' | 'aanvullend') =>
  need(content.supportLevels.get(id), id);
const list = (id: string) => need(content.partnerLists.get(id), id);
const source = (id: string) => need(content.sources.get(id), id);

function get(entry: { statements: readonly (Fact & { id: string })[] }, id: string): Fact {
  return need(
    entry.statements.find((statement) => statement.id === id),
    id,
  );
}

/** The sentence of a statement in each language. */
function getSentences(
  collection: 'organisations' | 'programmes' | 'supportLevels',
  id: string,
  statement: string,
): string[] {
  const words = need(content.words[collection].get(id), id);
  return LANGUAGES.map(({ tag }) =>
    need(words.get(tag)?.statements[statement], `${statement} in ${tag}`),
  );
}

/** Everything that editors wrote in words. */
const sentences = Object.values(content.words).flatMap((collection) =>
  [...collection.values()].flatMap((words) =>
    [...words.values()].flatMap(({ file, body, summary = '', title = '', statements }) =>
      [...Object.entries(statements), ['body', body], ['summary', summary], ['title', title]].map(
        ([id, text = '']) => ({ file, id, text }),
      ),
    ),
  ),
);

test('1: the edition of 2023 to 2025 is edition 4, and the number in the text is disputed', () => {
  const edition = need(programme('met-opgeheven-hoofd').editions.at(-1), 'edition');
  expect([edition.number, edition.from, edition.until]).toEqual([4, '2023-11-01', '2025-10-31']);
  expect(edition.disputedBy).toEqual(['programmes/met-opgeheven-hoofd#number-differs']);
  for (const text of getSentences('programmes', 'met-opgeheven-hoofd', 'number-differs'))
    expect(text).toContain('{{count:3}}');
});

test('2: edition 4 has ended, nothing came after it, and that is said to be a gap', () => {
  const moh = programme('met-opgeheven-hoofd');
  expect(statusOn(getRun(moh), TODAY)).toBe('ended');
  expect(statusOn(moh.run, TODAY)).toBe('ended');
  expect(moh.successor).toBeUndefined();
  expect(get(moh, 'gap-after')).toMatchObject({ topic: 'gap', source: ['vwn-moh'] });
});

test('3: the list names 38 countries and is not complete; 45 is only what somebody once stated', () => {
  expect(list('moh-seed-001')).toMatchObject({ complete: false });
  expect(list('moh-seed-001').disputedBy).toEqual([
    'programmes/met-opgeheven-hoofd#partners-count',
  ]);
  expect(get(programme('met-opgeheven-hoofd'), 'partners-count')).toMatchObject({
    topic: 'dispute',
    disputedBy: ['partner-lists/moh-seed-001#list'],
  });
  const places = sentences.filter(({ text }) => /(?<![\d-])45(?!\d)/.test(text));
  expect([...new Set(places.map(({ id }) => id))].sort()).toEqual(['erso-then', 'partners-count']);
});

test.each(['CL', 'PE'])('4: %s is named all the same, and says so itself', (code) => {
  expect(list('moh-seed-001').entries.map(({ country }) => country)).toContain(code);
  expect(getCountry(code).visa.required).toBe('no');
  expect(get(getCountry(code), 'named-all-the-same')).toMatchObject({
    topic: 'dispute',
    disputedBy: ['partner-lists/moh-seed-001#list'],
  });
});

test('5: the two rules about basic support dispute each other, and the second is not complete', () => {
  const [visa, excluded] = level('basis').rules;
  expect(visa).toMatchObject({ id: 'rule-visa', source: ['seed-002'] });
  expect(visa?.disputedBy).toEqual(['support-levels/basis#rule-excluded']);
  expect(excluded).toMatchObject({ id: 'rule-excluded', complete: false, freeMovement: true });
  expect(excluded?.disputedBy).toEqual(['support-levels/basis#rule-visa']);
  expect(get(level('basis'), 'cond-visa').disputedBy).toEqual([
    'support-levels/basis#excl-nationalities',
  ]);
  expect(get(level('basis'), 'excl-nationalities').disputedBy).toEqual([
    'support-levels/basis#cond-visa',
  ]);
  expect(findBasis(getCountry('JP'), TODAY, knowledge).outcome).toBe('differs');
});

test('6: the three levels are those of the brochure; later pages speak of two forms', () => {
  expect([...content.supportLevels.keys()].sort()).toEqual([
    'aanvullend',
    'basis',
    'herintegratie',
  ]);
  for (const { source: sources } of content.supportLevels.values())
    expect(sources).toContain('seed-002');
  expect(get(level('basis'), 'two-forms')).toMatchObject({
    topic: 'dispute',
    source: ['vv-2021-09', 'dtv-leidraad'],
  });
  expect(get(level('aanvullend'), 'name-differs').source).toEqual(['dtv-programmas']);
});

test('7: the two lists of vulnerable groups stand apart, and dispute each other', () => {
  expect(get(level('basis'), 'vulnerable-groups').disputedBy).toEqual([
    'support-levels/aanvullend#vulnerable-groups',
  ]);
  expect(get(level('aanvullend'), 'vulnerable-groups').disputedBy).toEqual([
    'support-levels/basis#vulnerable-groups',
  ]);
});

test.each([
  ['bridge-to-better', ['seed-002']],
  ['ieta', ['seed-002']],
  ['goedwerk', ['dtv-herintegratie']],
  ['ros', ['seed-002', 'dtv-herintegratie']],
  ['solid-road', ['seed-002', 'dtv-herintegratie']],
  ['wereldwijd', ['seed-002', 'dtv-herintegratie']],
  ['vwn', ['seed-002', 'dtv-herintegratie']],
])('8: %s is named for reintegration in %j', (id, sources) => {
  const namings = organisation(id).namings.filter((naming) => naming.level === 'herintegratie');
  expect(namings.flatMap((naming) => naming.source)).toEqual(sources);
});

test('9: VluchtelingenWerk is a member of ERSO, and local organisations are partners', () => {
  expect(get(organisation('vwn'), 'erso-member').source).toContain('seed-001');
  expect(get(organisation('erso'), 'member-or-partner')).toMatchObject({
    topic: 'dispute',
    source: ['seed-003', 'seed-001'],
  });
});

test('10: the service in Mechelen says it works with IOM, and is not called a member', () => {
  const [nl, en] = getSentences('organisations', 'vluchtelingendienst-mechelen', 'iom-since');
  expect(nl).not.toMatch(/\blid\b/);
  expect(en).not.toMatch(/member/);
});

test('11: ERIN ended in June 2018 and its list is from then', () => {
  expect(statusOn(programme('erin').run, TODAY)).toBe('ended');
  expect(statusOn(programme('errin').run, TODAY)).toBe('ended');
  expect(statusOn(list('erin-seed-002'), TODAY)).toBe('ended');
});

test('12: the list of ERIN is for forced returns from the Netherlands, and 16 is another count', () => {
  expect(list('erin-seed-002')).toMatchObject({ way: 'forced', departure: 'NL' });
  expect(list('erin-seed-002').disputedBy).toEqual(['programmes/erin#list-scope']);
  expect(get(programme('erin'), 'list-scope')).toMatchObject({
    source: ['bamf-erin-2017-08-10'],
    disputedBy: ['partner-lists/erin-seed-002#list'],
  });
});

test('13: the brochure has no date, and its probable date is not very sure', () => {
  expect(source('seed-002').date).toBe('undated');
  expect(get(programme('erin'), 'list-date').confidence).toBe('L');
});

test('14: nobody repeats that the migration pressure is recent', () => {
  const told = getSentences('supportLevels', 'herintegratie', 'excl-surroundings').join(' ');
  expect(told).not.toMatch(/recent|uitzonderlijk|exceptional|pressure|druk/i);
});

test('15: only nine countries have a documented exclusion, each with a date and an open end', () => {
  const cases = [...content.countries.values()].filter(({ exclusions }) => exclusions.length > 0);
  expect(cases.map(({ id }) => id).sort()).toEqual(
    ['AL', 'BA', 'DZ', 'MA', 'ME', 'MK', 'RS', 'UA', 'XK'].sort(),
  );
  for (const exclusion of cases.flatMap(({ exclusions }) => exclusions)) {
    expect(exclusion.seen ?? exclusion.from).toBeDefined();
    expect(exclusion.until).toBe('unknown');
  }
});

test('16: the helpdesk of 2010 is history, and none of its contacts is live', () => {
  expect(organisation('sdt').role).toBe('historical');
  expect(organisation('sdt').contacts.map(({ historical }) => historical)).toEqual([
    true,
    true,
    true,
  ]);
  expect(statusOn(programme('sdt-helpdesk').run, TODAY)).toBe('unknown');
});

test('17: websites are home pages', () => {
  const sites = [...content.organisations.values()]
    .flatMap(({ contacts }) => contacts)
    .filter(({ kind }) => kind === 'website');
  expect(sites.length).toBeGreaterThan(10);
  for (const site of sites)
    if (site.kind === 'website') expect(new URL(site.value).pathname, site.value).toBe('/');
});

test('18: Belgian numbers are Belgian and Dutch numbers Dutch', () => {
  const prefix: Record<string, string> = { NL: '+31', BE: '+32' };
  for (const { id, scope, contacts } of content.organisations.values())
    for (const contact of contacts)
      if (contact.kind === 'phone') expect(contact.value.slice(0, 3), id).toBe(prefix[scope]);
  expect(programme('be-vt').scope).toBe('BE');
  for (const { departure } of [...content.supportLevels.values(), ...knowledge.lists])
    expect(departure).toBe('NL');
});

test('19: no amount rests on a primary document of before, and each has a date or an unknown end', () => {
  const amounts = [...content.programmes.values()].flatMap((entry) => entry.amounts);
  for (const { id, source: sources, from, until } of amounts) {
    expect(
      sources.filter((one) => one.startsWith('seed-')),
      id,
    ).toEqual([]);
    expect(from ?? until, id).toBeDefined();
  }
  expect(programme('met-opgeheven-hoofd').amounts).toEqual([]);
  expect(get(programme('met-opgeheven-hoofd'), 'gap-amount')).toMatchObject({ topic: 'gap' });
});

test('20: the old ministries are told with the helpdesk only', () => {
  expect(get(programme('sdt-helpdesk'), 'ministries').source).toEqual(['seed-000']);
  expect(get(programme('subsidy-2023'), 'minister-now').source).toEqual(['nl-subsidy-2026-01-16']);
});

test('21: Mechelen has one telephone number, and the other ending is said to be unclear', () => {
  const mechelen = organisation('vluchtelingendienst-mechelen');
  const phones = mechelen.contacts.filter(({ kind }) => kind === 'phone');
  expect(phones).toMatchObject([{ value: '+3215340788', source: ['seed-004'] }]);
  expect(get(mechelen, 'phone-second')).toMatchObject({ topic: 'gap' });
});

test('22: nobody tells how to apply for additional support, and whom to ask is told', () => {
  expect(get(level('aanvullend'), 'gap-apply')).toMatchObject({ topic: 'gap' });
  for (const text of getSentences('supportLevels', 'aanvullend', 'gap-apply')) {
    expect(text).toContain('{{organisation:dtv}}');
    expect(text).toContain('{{organisation:iom-nl}}');
  }
});
