import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  allPages,
  type BuiltPage,
  findOnPages,
  pages,
  pagesByAddress,
} from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';

const map = 'https://www.openstreetmap.org/search?query=';

/** Where a reader who leaves at once is taken. */
const weather = 'https://www.knmi.nl/';

const contacts = [...content.organisations.values()].flatMap((entry) => entry.contacts);

const anchors = new Map<string, Set<string>>();

test('every link within the site leads to a page, and its anchor to an element there', () => {
  const faults = findOnPages(allPages, function* (page) {
    for (const href of getHrefs(page)) {
      if (!isInternal(href)) continue;
      const [address = '', anchor] = href.split('#');
      // What stands there is a situation, not an anchor.
      if (address.endsWith('/options/') && /^c=[a-z]{2}$/.test(anchor ?? '')) continue;
      if (address.startsWith('/data/') && existsSync(join('dist', address))) continue;
      const target = address === '' ? page : pagesByAddress.get(address);
      if (!target) yield `${href} leads nowhere`;
      else if (anchor !== undefined && !getAnchors(target).has(anchor)) yield `no ${href}`;
    }
  });
  expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
  const faults = findOnPages(allPages, function* ({ document }) {
    const seen = new Set<string>();
    for (const { attributes } of findAll(document, '[id]')) {
      const id = attributes.id ?? '';
      if (seen.has(id)) yield id;
      seen.add(id);
    }
  });
  expect(faults).toEqual([]);
});

test('a link stays in the language of the reader unless it says which other language it leads to', () => {
  const faults = findOnPages(pages, function* ({ document, language }) {
    for (const link of findAll(document, 'body a[href^="/"]')) {
      const href = findAttribute(link, 'href') ?? '';
      const tag = findAttribute(link, 'hreflang') ?? language;
      const isData = 'download' in link.attributes;
      if (href !== '/' && !isData && !href.startsWith(`/${tag}/`)) yield href;
    }
  });
  expect(faults).toEqual([]);
});

test('a link to another site leads to an address of the content or to the map, and gives nothing away', () => {
  const addresses = new Set([
    ...[...content.sources.values()].map(({ url }) => url),
    ...contacts.flatMap((contact) => (contact.kind === 'website' ? contact.value : [])),
  ]);
  const faults = findOnPages(pages, function* ({ document }) {
    for (const link of findAll(document, 'body a[href]')) {
      const href = findAttribute(link, 'href') ?? '';
      if (isInternal(href) || /^(?:tel|mailto):/.test(href)) continue;
      if (!addresses.has(href) && !href.startsWith(map) && href !== weather)
        yield `${href} is not in the content`;
      if (findAttribute(link, 'rel') !== 'noreferrer external') yield `${href} has another rel`;
      if (findAttribute(link, 'target')) yield `${href} opens a window`;
    }
  });
  expect(faults).toEqual([]);
});

test('numbers and mailboxes that can be used are those of the content that are not of the past', () => {
  const usable = new Set(
    contacts.flatMap((contact) => {
      if (contact.historical) return [];
      if (contact.kind === 'phone') return `tel:${contact.value}`;
      return contact.kind === 'email' ? `mailto:${contact.value}` : [];
    }),
  );
  const faults = findOnPages(pages, function* ({ document }) {
    for (const link of findAll(document, 'a[href^=tel:], a[href^=mailto:]')) {
      const href = findAttribute(link, 'href') ?? '';
      if (!usable.has(href)) yield href;
    }
  });
  expect(faults).toEqual([]);
});

test('a page loads only files of this site, and those exist', () => {
  const faults = findOnPages(allPages, function* ({ document }) {
    for (const address of findAll(document, '*').flatMap(getLoaded)) {
      if (!/^\/[^/]/.test(address)) yield `${address} is not a file of this site`;
      else if (!existsSync(join('dist', address))) yield `${address} does not exist`;
    }
  });
  expect(faults).toEqual([]);
});

test('the list of each kind of page leads to all of its kind', () => {
  const faults = findOnPages(pages, function* ({ path, address, document }) {
    if (!/^\/(?:countries|programmes|organisations|sources)\/$/.test(path)) return;
    const hrefs = new Set(findAll(document, 'main a').map((link) => findAttribute(link, 'href')));
    for (const other of pagesByAddress.keys()) {
      if (other.startsWith(address) && other !== address && !hrefs.has(other)) yield other;
    }
  });
  expect(faults).toEqual([]);
});

test('every page can be reached from the home page of its language', () => {
  const starts = pages.filter(({ path }) => path === '/');
  const reached = new Set(starts.map(({ address }) => address));
  for (const address of reached) {
    const page = pagesByAddress.get(address);
    const links = page ? findAll(page.document, 'body a[href]') : [];
    for (const link of links.filter(({ attributes }) => !('hreflang' in attributes))) {
      const target = findAttribute(link, 'href')?.split('#')[0] ?? '';
      if (pagesByAddress.has(target)) reached.add(target);
    }
  }
  // These come by themselves.
  const answers = ['/404.html', '/offline/'];
  const lost = pages.filter(
    ({ address, path }) => !answers.includes(path) && !reached.has(address),
  );
  expect(lost.map(({ address }) => address)).toEqual([]);
});

function getHrefs({ document }: BuiltPage): string[] {
  return findAll(document, 'body a[href]').map((link) => findAttribute(link, 'href') ?? '');
}

function isInternal(href: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
}

function getAnchors(page: BuiltPage): Set<string> {
  const known = anchors.get(page.address);
  if (known) return known;
  const ids = new Set(findAll(page.document, '[id]').map(({ attributes }) => attributes.id ?? ''));
  anchors.set(page.address, ids);
  return ids;
}

/** The addresses a browser fetches by itself for an element. */
function getLoaded(element: Element): string[] {
  const isStatement = /^(?:canonical|alternate)$/.test(element.attributes.rel ?? '');
  const names = [
    'src',
    'srcset',
    'poster',
    'data',
    ...(element.name === 'link' && !isStatement ? ['href'] : []),
  ];
  return names.flatMap((name) => findAttribute(element, name) ?? []);
}
