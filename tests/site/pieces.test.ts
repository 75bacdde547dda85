import { TEXT_NODE, walkSync } from 'ultrahtml';
import { expect, test } from 'vitest';
import { findInlineStyles } from '../../src/integrations/page.ts';
import { findOnPages, getPage, pages } from '../helpers/built-pages.ts';
import {
  type Element,
  findAll,
  findAttribute,
  findClosest,
  getText,
  type Tree,
} from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';

const contacts = [...content.organisations.values()].flatMap((entry) => entry.contacts);

test('a telephone number or mailbox in a link runs from left to right and is not translated', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const link of findAll(document, 'a[href^=tel:], a[href^=mailto:]')) {
      const [text] = findAll(link, 'bdi[dir=ltr][translate=no]');
      if (!text || getText(text) !== getText(link)) yield getText(link);
    }
  });
  expect(faults).toEqual([]);
});

test('no telephone number or mailbox of the content stands loose in a sentence', () => {
  const written = contacts.flatMap((contact) => {
    if (contact.kind === 'phone') return [contact.display, contact.value];
    return contact.kind === 'email' ? [contact.value] : [];
  });
  const faults = findOnPages(pages, function* ({ document }) {
    for (const { text, element } of getLooseTexts(document)) {
      const found = written.find((value) => text.includes(value));
      if (found && !isIsolated(element)) yield `${found} in <${element.name}>`;
    }
  });
  expect(faults).toEqual([]);
});

test('every amount stands in an element of its own, apart from the direction around it', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const { text, element } of getLooseTexts(document)) {
      if (text.includes('€') && !findClosest(element, ({ name }) => name === 'data')) yield text;
    }
    for (const element of findAll(document, 'main data')) {
      const around = findClosest(element, ({ name }) => name === 'bdi');
      const [within] = findAll(element, 'bdi');
      if (!around && (!within || getText(within) !== getText(element))) yield getText(element);
    }
  });
  expect(faults).toEqual([]);
});

test('the stylesheet keeps each date apart from the direction around it', () => {
  expect(findInlineStyles(getPage('/ar/').html)[0]).toMatch(/\btime\{unicode-bidi:isolate\}/);
});

test('an amount carries its value and a date its day, for machines', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const element of findAll(document, 'data')) {
      const value = findAttribute(element, 'value') ?? '';
      const digits = getText(element).replace(/\D/g, '');
      if (digits !== value) yield `${getText(element)} is ${value}`;
    }
    for (const time of findAll(document, 'time')) {
      const value = findAttribute(time, 'datetime') ?? '';
      if (!/^\d{4}(-\d\d(-\d\d)?)?$|^\d\d:\d\d$/.test(value)) yield `${getText(time)} is ${value}`;
      else if (!value.includes(':') && !getText(time).includes(value.slice(0, 4))) yield value;
    }
  });
  expect(faults).toEqual([]);
});

test('an address is whole, not translated, and has a plain link to a map beside it', () => {
  let count = 0;
  const faults = findOnPages(pages, function* ({ document }) {
    for (const address of findAll(document, '.address')) {
      count += 1;
      const { attributes } = address;
      if (attributes.dir !== 'ltr' || attributes.translate !== 'no') yield getText(address);
      const [map] = findAll(address.parent as Tree, 'a.navigate');
      const query = decodeURIComponent(
        findAttribute(map as Element, 'href')?.split('query=')[1] ?? '',
      );
      if (query.replace(/\W/g, '') !== getText(address).replace(/\W/g, '')) yield `${query}`;
    }
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(0);
});

test('no page holds a map, a frame, a form or anything that plays', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    const found = findAll(document, 'iframe, embed, object, video, audio, canvas, form, img, base');
    for (const element of found) if (!isCodeOnPaper(element)) yield `<${element.name}>`;
  });
  expect(faults).toEqual([]);
});

/** The one picture: drawn by the build, and asked for only by paper. */
function isCodeOnPaper({ name, attributes }: Element): boolean {
  return name === 'img' && attributes.loading === 'lazy' && /^\/qr\//.test(attributes.src ?? '');
}

test('the own names of organisations and programmes are never translated', () => {
  const names = new Set([
    ...[...content.organisations.values()].flatMap(({ name, abbreviations }) => [
      name,
      ...abbreviations,
    ]),
    ...[...content.programmes.values()].flatMap(({ name, abbreviation }) => [
      name,
      abbreviation ?? name,
    ]),
  ]);
  const faults = findOnPages(pages, function* ({ document }) {
    for (const bdi of findAll(document, 'bdi')) {
      const isName = names.has(getText(bdi)) && !/^\d/.test(getText(bdi));
      if (isName && findAttribute(bdi, 'translate') !== 'no') yield getText(bdi);
    }
  });
  expect(faults).toEqual([]);
});

function getLooseTexts(document: Tree): { text: string; element: Element }[] {
  const texts: { text: string; element: Element }[] = [];
  for (const body of findAll(document, 'body')) {
    walkSync(body, (node, parent) => {
      if (node.type !== TEXT_NODE || node.value.trim() === '') return;
      texts.push({ text: node.value, element: parent as Element });
    });
  }
  return texts;
}

/** Whether an element around the text keeps its direction apart and its words as they are. */
function isIsolated(element: Element): boolean {
  const isApart = ({ name, attributes }: Element) =>
    (name === 'bdi' || attributes.dir === 'ltr') && attributes.translate === 'no';
  return findClosest(element, isApart) !== undefined;
}
