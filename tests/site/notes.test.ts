import { expect, test } from 'vitest';
import { findFirstPhone } from '../../src/model/contact.ts';
import { OPTIONS } from '../../src/model/outcomes/outcome.ts';
import { getRun } from '../../src/model/programme.ts';
import { countryPages, findOnPages, pages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, getOne } from '../helpers/html.ts';
import { getNoted, getSourceHref } from '../helpers/notes.ts';
import { content } from '../helpers/site-content.ts';

test('the notes beside a number to call lead to the sources of that number', () => {
  let count = 0;
  const faults = findOnPages(pages, function* ({ document, language }) {
    for (const card of findAll(document, '[data-organisation]')) {
      const organisation = content.organisations.get(card.attributes['data-organisation'] ?? '');
      const phone = organisation && findFirstPhone(organisation.contacts);
      const [number] = findAll(card, '.number');
      if (!(phone && number) || 'data-source' in number.attributes) continue;
      count += 1;
      const found = findAll(number, '.source a').map((link) => getSourceHref(document, link));
      const expected = phone.source.map((id) => `/${language}/sources/${id}/`);
      if (found.join() !== expected.join()) yield `${organisation.id}: ${found}, not ${expected}`;
    }
  });
  expect(count).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});

test('beside each run, amount and list on the page of a country stand the notes of its sources', () => {
  const amounts = new Map(
    [...content.programmes.values()].flatMap((programme) =>
      programme.amounts.map(({ id, source }) => [id, source]),
    ),
  );
  const lists = [...content.partnerLists.values()];
  const counts = { runs: 0, amounts: 0, lists: 0 };
  const faults = findOnPages(countryPages, function* ({ document, path }) {
    const code = path.split('/')[2]?.toUpperCase();
    const read = (fact: Element) => getNoted(document, fact).join(' ');
    for (const option of findAll(document, '[data-option]')) {
      const id = findAttribute(option, 'data-option');
      const programme = content.programmes.get(
        OPTIONS.find((row) => row.id === id)?.programme ?? '',
      );
      const [cell] = [...findAll(option, 'td.when'), ...findAll(option, '.option > div')];
      if (!(programme && cell)) continue;
      counts.runs += 1;
      const expected = getRun(programme).source.join(' ');
      if (read(cell) !== expected) yield `${id}: ${read(cell)}, not ${expected}`;
    }
    for (const item of findAll(document, '.told li[id]')) {
      const expected = amounts.get(findAttribute(item, 'id') ?? '')?.join(' ');
      if (expected === undefined) continue;
      counts.amounts += 1;
      if (read(item) !== expected) yield `${item.attributes.id}: ${read(item)}, not ${expected}`;
    }
    const named = lists.filter(({ entries }) => entries.some(({ country }) => country === code));
    counts.lists += named.length;
    const found = getNoted(document, getOne(document, '#lists'));
    const expected = named.flatMap(({ source }) => source);
    if (found.toSorted().join() !== expected.toSorted().join()) yield `lists of ${found}`;
  });
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
