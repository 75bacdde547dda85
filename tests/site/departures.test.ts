import { expect, test } from 'vitest';
import type { Scope } from '../../src/model/place.ts';
import { countryPages, findOnPages, pages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';

const organisations = [...content.organisations.values()];

const scopeOfLink = new Map<string, Scope>(
  organisations.flatMap(({ scope, contacts }) =>
    contacts.flatMap((contact) => {
      if (contact.kind === 'address') return [];
      const prefix = { phone: 'tel:', email: 'mailto:', website: '' }[contact.kind];
      return [[prefix + contact.value, scope] as const];
    }),
  ),
);

test('no Belgian contact stands among the Dutch options of a country, and no Dutch one among the Belgian', () => {
  const faults = findOnPages(countryPages, function* ({ document }) {
    const dutch = 'section.call, section[data-departure=nl], section[data-departure=past]';
    for (const section of findAll(document, dutch)) {
      for (const found of findContacts(section, 'BE')) yield `${found} among the Dutch`;
    }
    for (const section of findAll(document, 'section[data-departure=be]')) {
      for (const found of findContacts(section, 'NL')) yield `${found} among the Belgian`;
    }
  });
  expect(faults).toEqual([]);
});

test('both parts of a country page have somebody to call', () => {
  const faults = findOnPages(countryPages, function* ({ document }) {
    if (findAll(document, 'section.call a[href^=tel:+31]').length < 3) yield 'no Dutch numbers';
    if (findAll(document, 'section[data-departure=be] a[href^=tel:+32]').length < 1) {
      yield 'no Belgian number';
    }
  });
  expect(faults).toEqual([]);
});

test('the page about Belgium and the pages of Belgian programmes have no Dutch contact', () => {
  const belgian = [...content.programmes.values()].filter(({ scope }) => scope === 'BE');
  const paths = ['/belgium/', ...belgian.map(({ id }) => `/programmes/${id}/`)];
  const faults = findOnPages(
    pages.filter(({ path }) => paths.includes(path)),
    function* ({ document }) {
      for (const main of findAll(document, 'main')) yield* findContacts(main, 'NL');
    },
  );
  expect(faults).toEqual([]);
});

test('the pages of Dutch programmes have no Belgian contact', () => {
  const dutch = [...content.programmes.values()].filter(({ scope }) => scope === 'NL');
  const paths = dutch.map(({ id }) => `/programmes/${id}/`);
  const faults = findOnPages(
    pages.filter(({ path }) => paths.includes(path)),
    function* ({ document }) {
      for (const main of findAll(document, 'main')) yield* findContacts(main, 'BE');
    },
  );
  expect(faults).toEqual([]);
});

/** Numbers, mailboxes, sites and cards of organisations that work in this country. */
function* findContacts(part: Element, scope: Scope): Generator<string> {
  const code = { NL: '+31', BE: '+32', EU: undefined }[scope];
  for (const link of findAll(part, 'a[href]')) {
    const href = findAttribute(link, 'href') ?? '';
    if (scopeOfLink.get(href) === scope || (code && href.startsWith(`tel:${code}`))) yield href;
    const [, card] = /^#contact-(.+)$/.exec(href) ?? [];
    if (card && content.organisations.get(card)?.scope === scope) yield href;
  }
  for (const { attributes } of findAll(part, '[data-organisation]')) {
    const id = attributes['data-organisation'] ?? '';
    if (content.organisations.get(id)?.scope === scope) yield id;
  }
}
