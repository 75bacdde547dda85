import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { findOnPages, pages } from '../helpers/built-pages.ts';

const validator = new HtmlValidate(config);

test('the HTML of every page is valid', { timeout: 120_000 }, () => {
  const faults = findOnPages(pages, function* ({ html }) {
    for (const { messages } of validator.validateStringSync(html).results) {
      for (const { ruleId, message, line, selector } of messages) {
        yield `line ${line}, ${selector}: ${message} (${ruleId})`;
      }
    }
  });
  expect(faults).toEqual([]);
});
