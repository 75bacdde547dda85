import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { allPages, findOnAllPages, findOnPages, pages } from '../helpers/built-pages.ts';

const validator = new HtmlValidate(config);

/** One page of every form: pages of one form only differ in their words and values. */
const forms = new Map(allPages.map((page) => [getForm(page.html), page]));

test('the HTML of every form of page is valid', () => {
  expect(forms.size).toBeGreaterThan(100);
  const faults = findOnAllPages([...forms.values()], function* ({ html }) {
    for (const { messages } of validator.validateStringSync(html).results) {
      for (const { ruleId, message, line, selector } of messages) {
        yield `line ${line}, ${selector}: ${message} (${ruleId})`;
      }
    }
  });
  expect(faults).toEqual([]);
});

test('no word or value of a page breaks out of its place', () => {
  const faults = findOnPages(pages, function* ({ html }) {
    const body = html.slice(html.indexOf('</head>'));
    for (const [sign] of body.matchAll(/&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);).{0,9}/gi)) yield sign;
    for (const [, text = ''] of body.matchAll(/(?:^|>)([^<]*)/g))
      if (text.includes('>')) yield text;
  });
  expect(faults).toEqual([]);
});

/** The elements of a page with the names of their attributes and their classes. */
function getForm(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/(?<!class)="[^"]*"/g, '')
    .replace(/>[^<]+/g, '>');
}
