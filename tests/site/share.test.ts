import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TELLING_WORDS } from '../../src/checks/discreet-words.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { getLanguage, type LanguageTag } from '../../src/i18n/languages.ts';
import { getShortAddress, getShortCode } from '../../src/i18n/short-address.ts';
import {
  type BuiltPage,
  findOnPages,
  getPage,
  pages,
  pagesByAddress,
  sharePages,
  shortPages,
} from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, getOne, getText } from '../helpers/html.ts';
import { scanQr } from '../helpers/scan-qr.ts';
import { content } from '../helpers/site-content.ts';
import { getWords, languageTags } from '../helpers/words.ts';

const origin = process.env.SITE_URL ?? 'https://wijzer.example';

/** Pages that are about this device or about nothing: nobody sends them to another. */
const own = new Set(['/404.html', '/kept/', '/offline/']);

const shared = pages.filter(({ language, path }) => language && !own.has(path));

/** The name of every country in a language, as a word of its own. */
const countryNames = new Map(
  languageTags.map((tag) => {
    const format = createFormats(getLanguage(tag));
    const names = [...content.countries.keys()].map((id) => RegExp.escape(format.country(id)));
    return [tag, new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')];
  }),
);

test('every page has a short address, which leads to it at once and by a link', () => {
  expect(shortPages).toHaveLength(shared.length);
  const faults = findOnPages(shared, function* ({ address }) {
    const { document } = getPage(getShortAddress(address));
    const refresh = findAttribute(getOne(document, 'meta[http-equiv=refresh]'), 'content');
    if (refresh !== `0;url=${address}`) yield `is not opened but ${refresh}`;
    const link = findAttribute(getOne(document, 'main a'), 'href');
    if (link !== address) yield `is not linked but ${link}`;
  });
  expect(faults).toEqual([]);
});

test('every page has a page to share it, which is in its language and leads back', () => {
  expect(sharePages).toHaveLength(shared.length);
  const faults = findOnPages(shared, function* ({ document, address, path, language }) {
    const place = `/${language}/share/${getShortCode(path)}/`;
    const page = pagesByAddress.get(place);
    if (!page) yield `has no ${place}`;
    else if (!getHrefs(getOne(page.document, 'main')).includes(address)) yield 'is not linked';
    if (!getHrefs(getOne(document, 'main')).includes(place)) yield 'does not lead to it';
  });
  expect(faults).toEqual([]);
});

test('a short address is in the language and direction of its page, and in no search engine', () => {
  for (const { document, address } of shortPages) {
    const target = getPage(findAttribute(getOne(document, 'main a'), 'href') ?? '');
    const html = getOne(document, 'html').attributes;
    const expected = getOne(target.document, 'html').attributes;
    expect([html.lang, html.dir], address).toEqual([expected.lang, expected.dir]);
    expect(findAll(document, 'link[rel=canonical]'), address).toEqual([]);
    const robots = findAttribute(getOne(document, 'meta[name=robots]'), 'content');
    expect(robots, address).toBe('noindex');
  }
});

test('what stands in a message names no country and says nothing of return, unless a reader asks', () => {
  const faults = findOnPages(sharePages, function* ({ document, language = 'nl' }) {
    const [message] = findAll(document, '.share-plain');
    if (!message) return yield 'has no message';
    for (const text of getMessageTexts(message)) yield* findTelling(text, language);
    if (getHrefs(message).length !== 3) yield `has the links ${getHrefs(message).join(' ')}`;
    const picture = findAttribute(getOne(document, 'img.share-qr'), 'alt') ?? '';
    yield* findTelling(picture, language);
  });
  expect(faults).toEqual([]);
});

test('a message that names the page holds its title and its own address', () => {
  const faults = findOnPages(shared, function* ({ document, address, path, language }) {
    const page = getPage(`/${language}/share/${getShortCode(path)}/`);
    const message = getOne(page.document, '.share-named');
    const title = getText(getOne(document, 'head title'));
    const text = getText(getOne(message, '.share-text'));
    if (text !== `${title} ${origin}${address}`) yield `is shared as "${text}"`;
  });
  expect(faults).toEqual([]);
});

test('a link that opens an app holds the whole message, and tells that app nothing else', () => {
  const faults = findOnPages(sharePages, function* ({ document }) {
    for (const message of findAll(document, '.share-message')) {
      const address = findAttribute(getOne(message, 'input'), 'value') ?? '';
      const subject = findAttribute(getOne(message, 'input'), 'data-subject') ?? '';
      const text = getText(getOne(message, '.share-text')).replace(` ${address}`, `\n${address}`);
      const body = encodeURIComponent(text);
      const expected = [
        `https://wa.me/?text=${body}`,
        `sms:?&body=${body}`,
        `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`,
      ];
      if (getHrefs(message).join(' ') !== expected.join(' ')) yield getHrefs(message).join(' ');
      const rels = findAll(message, 'a').map((link) => link.attributes.rel);
      if (rels.some((rel) => rel !== 'noreferrer external')) yield rels.join(', ');
    }
  });
  expect(faults).toEqual([]);
});

test('what a service shows of a link is neutral, and its picture is of this site', () => {
  const faults = findOnPages([...pages, ...sharePages, ...shortPages], function* (page) {
    const language = getPageLanguage(page);
    const words = getWords(language);
    for (const { attributes } of findAll(page.document, 'meta[property^="og:"]')) {
      yield* findTelling(attributes.content ?? '', language);
    }
    if (getPreview(page, 'title') !== words('site.name')) yield 'has another title';
    if (getPreview(page, 'description') !== words('share.preview')) yield 'has another text';
  });
  expect(faults).toEqual([]);
});

test('a short address says nothing of its page but the address it leads to', () => {
  const faults = findOnPages(shortPages, function* (page) {
    const { document, address } = page;
    const language = getPageLanguage(page);
    const words = findAll(document, 'title, main, meta[name=description]').map(
      (element) => findAttribute(element, 'content') ?? getText(element),
    );
    for (const text of words) yield* findTelling(text, language);
    if (getPreview(page, 'url') !== origin + address) yield `${getPreview(page, 'url')}`;
    const picture = getPreview(page, 'image') ?? '';
    if (!picture.startsWith(`${origin}/`)) yield `${picture} is from elsewhere`;
    if (!existsSync(join('dist', picture.slice(origin.length)))) yield `no ${picture}`;
  });
  expect(faults).toEqual([]);
});

test('every page has a QR code, which a phone reads as its short address', () => {
  const seen = new Set<string>();
  for (const [index, { address, path, language }] of shared.entries()) {
    const page = getPage(`/${language}/share/${getShortCode(path)}/`);
    const file = findAttribute(getOne(page.document, 'img.share-qr'), 'src') ?? '';
    expect(file).toBe(`/qr/${getShortCode(address)}.svg`);
    const svg = readFileSync(join('dist', file), 'utf8');
    seen.add(svg);
    // Reading all would take minutes; the drawings differ only in what they hold.
    if (index % 50 === 0) expect(scanQr(svg)).toBe(origin + getShortAddress(address));
  }
  expect(seen.size).toBe(shared.length);
});

function* findTelling(text: string, language: LanguageTag): Generator<string> {
  const plain = decodeURIComponent(text);
  const [country] = countryNames.get(language)?.exec(plain) ?? [];
  if (country) yield `"${text}" names ${country}`;
  if (plain.includes('/countries/')) yield `"${text}" holds the address of a country`;
  for (const tag of languageTags) if (TELLING_WORDS[tag]?.test(plain)) yield `"${text}" tells`;
}

/** All that leaves this page with a message. */
function getMessageTexts(message: Element): string[] {
  const { value = '', 'data-subject': subject = '' } = getOne(message, 'input').attributes;
  return [getText(getOne(message, '.share-text')), value, subject, ...getHrefs(message)];
}

function getHrefs(element: Element): string[] {
  return findAll(element, 'a').map((link) => findAttribute(link, 'href') ?? '');
}

function getPreview({ document }: BuiltPage, name: string): string | undefined {
  return findAttribute(getOne(document, `meta[property="og:${name}"]`), 'content');
}

function getPageLanguage({ document }: BuiltPage): LanguageTag {
  const { lang } = getOne(document, 'html').attributes;
  return languageTags.find((tag) => tag === lang) ?? 'nl';
}
