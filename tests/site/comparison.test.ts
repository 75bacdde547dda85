import { expect, test } from 'vitest';
import { COMPARE_COLUMNS } from '../../src/i18n/compare-columns.ts';
import { countryPages, findOnPages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, getOne, getText } from '../helpers/html.ts';
import { getWords } from '../helpers/words.ts';

const asked = ['topic.for-whom', 'topic.condition', 'option.why'];

test('every option of a comparison has every column, under the words of its head', () => {
  const faults = findOnPages(countryPages, function* ({ document, language = 'nl' }) {
    const words = getWords(language);
    const columns = COMPARE_COLUMNS.map((column) => words(`compare.${column}`));
    const tables = findAll(document, 'table.compare');
    if (tables.length !== 2) yield `${tables.length} comparisons`;
    for (const table of tables) {
      const heads = findAll(table, 'thead th').map(getText);
      if (heads.join() !== [words('compare.option'), ...columns].join()) yield `heads ${heads}`;
      for (const option of findAll(table, 'tbody')) {
        const labels = getCells(option).map((cell) => findAttribute(cell, 'data-label'));
        if (labels.join() !== columns.join()) yield `${getId(option)} has ${labels}`;
        const topics = findAll(option, 'h3').map(getText);
        for (const key of asked) {
          if (!topics.includes(words(key))) yield `${getId(option)} does not say ${words(key)}`;
        }
      }
    }
  });
  expect(faults).toEqual([]);
});

test('no cell of a comparison is blank', () => {
  const faults = findOnPages(countryPages, function* ({ document }) {
    for (const option of findAll(document, '.compare tbody')) {
      for (const cell of getCells(option)) {
        if (getText(cell) === '') yield `${getId(option)}: ${findAttribute(cell, 'data-label')}`;
      }
      for (const { children } of findAll(option, 'section')) {
        const [head, ...rest] = children.map(getText);
        if (rest.join('') === '') yield `${getId(option)}: ${head}`;
      }
    }
  });
  expect(faults).toEqual([]);
});

test('what nobody published comes with whom to ask', () => {
  const faults = findOnPages(countryPages, function* ({ document, language = 'nl' }) {
    const words = getWords(language)('compare.unknown');
    for (const cell of findAll(document, '.compare td')) {
      for (const text of findAll(cell, 'p').map(getText)) {
        if (text.startsWith(words) && text === words) yield `${text} and nothing else`;
      }
    }
  });
  expect(faults).toEqual([]);
});

test('every row names its sources by number, and each number leads to one in the list', () => {
  const faults = findOnPages(countryPages, function* ({ document, language }) {
    const listed = new Map(
      findAll(document, '.notes li').map((item) => [findAttribute(item, 'id'), item]),
    );
    for (const option of findAll(document, '.compare tbody')) {
      const notes = getCells(option).flatMap((cell) => findAll(cell, '.source a'));
      if (notes.length === 0) yield `${getId(option)} has no source`;
    }
    for (const link of findAll(document, 'main a[href^="#s"]')) {
      const href = findAttribute(link, 'href') ?? '';
      if (!/^#s\d+$/.test(href)) continue;
      const source = listed.get(href.slice(1));
      const target = source && findAttribute(getOne(source, 'a'), 'href');
      if (!target?.startsWith(`/${language}/sources/`)) yield `${href} is no source`;
    }
  });
  expect(faults).toEqual([]);
});

test('the list of sources holds none that the page does not cite, and each once', () => {
  const faults = findOnPages(countryPages, function* ({ document }) {
    const cited = new Set(
      findAll(document, 'main a[href^="#s"]').map((link) => findAttribute(link, 'href')),
    );
    const hrefs = findAll(document, '.notes li a').map((link) => findAttribute(link, 'href'));
    if (new Set(hrefs).size !== hrefs.length) yield 'a source stands twice';
    for (const { attributes } of findAll(document, '.notes li')) {
      if (!cited.has(`#${attributes.id}`)) yield `nothing cites ${attributes.id}`;
    }
  });
  expect(faults).toEqual([]);
});

function getCells(option: Element): Element[] {
  const [row] = findAll(option, 'tr');
  return row ? findAll(row, 'td') : [];
}

function getId(option: Element): string {
  return option.attributes['data-option'] ?? '';
}
