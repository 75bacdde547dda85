import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Fact } from '../../src/model/fact.ts';
import { findOnPages, getPage, isRead, pages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, findClosest, type Tree } from '../helpers/html.ts';
import { getNoted, getSourceHref, getSourceScopes } from '../helpers/notes.ts';
import { content } from '../helpers/site-content.ts';

const factsByPath = new Map<string, readonly (Fact & { id: string })[]>([
  ...[...content.programmes.values()].map(
    ({ id, statements, amounts, editions }) =>
      [`/programmes/${id}/`, [...statements, ...amounts, ...editions]] as const,
  ),
  ...[...content.organisations.values()].map(
    ({ id, statements, namings, contacts }) =>
      [
        `/organisations/${id}/`,
        [...statements, ...namings, ...contacts.filter(({ historical }) => !historical)],
      ] as const,
  ),
  ['/history/', content.organisations.get('sdt')?.contacts ?? []],
  ...[...content.supportLevels.values()].map(
    ({ id, statements, rules }) => [`/support/${id}/`, [...statements, ...rules]] as const,
  ),
  ...[...content.countries.values()].map(
    ({ id, statements, exclusions, visa, dac }) =>
      [
        `/countries/${id.toLowerCase()}/`,
        [...statements, ...exclusions, { ...visa, id: 'visa' }, { ...dac, id: 'dac' }],
      ] as const,
  ),
]);

test('every fact of the content stands on the page of its entry with its sources and period', () => {
  const faults: string[] = [];
  for (const { tag } of LANGUAGES) {
    for (const [path, facts] of factsByPath) {
      const page = getPage(`/${tag}${path}`);
      if (!isRead(page)) continue;
      const elements = new Map(
        findAll(page.document, 'main [id]').map((element) => [element.attributes.id, element]),
      );
      for (const fact of facts) {
        const found = formatFact(page.document, elements.get(fact.id));
        const expected = [fact.source.join(' '), fact.from, getUntil(fact)].join(' | ');
        if (found !== expected)
          faults.push(`${page.address}#${fact.id}: ${found}, not ${expected}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every period that is written out has the sources and dates of its fact around it', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const period of findAll(document, '.period')) {
      const fact = findClosest(period, isFact);
      const dates = findAll(period, 'time').map((time) => findAttribute(time, 'datetime'));
      const bounds = [fact?.attributes['data-from'], fact?.attributes['data-until']];
      const given = bounds.filter((date) => date !== undefined);
      if (!(fact && findClosest(fact, isSourced))) yield `${dates.join()} without a source`;
      else if (given.length > 0 && given.join() !== dates.join()) yield `${dates} in ${given}`;
    }
  });
  expect(faults).toEqual([]);
});

test('every date, amount and status belongs to a fact that names its source', () => {
  const about = pages.filter(({ path }) => !path.startsWith('/sources/'));
  const faults = findOnPages(about, function* ({ document }) {
    for (const element of findAll(document, 'main time, main data, main [data-status]')) {
      if (isAboutSource(element)) continue;
      const fact = findClosest(element, isSourced);
      if (!fact) yield `<${element.name} ${Object.values(element.attributes).join(' ')}>`;
    }
  });
  expect(faults).toEqual([]);
});

test('every source that a page names exists', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const { attributes } of findAll(document, '[data-source]')) {
      const ids = attributes['data-source']?.split(' ') ?? [];
      for (const id of ids) if (!content.sources.has(id)) yield `${id} is no source`;
    }
  });
  expect(faults).toEqual([]);
});

test('what is told, the reasons and the numbers to call have links to their sources beside them', () => {
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    const groups = path.startsWith('/sources/') ? [] : findAll(document, '.told, .reason');
    for (const fact of groups) {
      if (findAll(fact, '.source a').length === 0) yield `no source beside <${fact.name}>`;
    }
    for (const number of findAll(document, '.number')) {
      const hasPhone = findAll(number, '.phone').length > 0;
      if (
        hasPhone &&
        getSourceScopes(number).every((scope) => findAll(scope, '.source a').length === 0)
      )
        yield 'no source beside a number';
    }
    const told = '.told [data-source], .number[data-source], .facts dl [data-source]';
    for (const fact of findAll(document, told)) {
      const hrefs = new Set(
        getSourceScopes(fact).flatMap((scope) =>
          findAll(scope, '.source a').map((link) => getSourceHref(document, link)),
        ),
      );
      for (const id of fact.attributes['data-source']?.split(' ') ?? []) {
        if (!hrefs.has(`/${language}/sources/${id}/`))
          yield `no link to ${id} beside <${fact.name}>`;
      }
    }
  });
  expect(faults).toEqual([]);
});

test('of the words for a status one is shown, and each day has exactly one', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    const groups = Map.groupBy(findAll(document, '[data-status]'), ({ parent }) => parent);
    for (const group of groups.values()) {
      const shown = group.filter(({ attributes }) => !('hidden' in attributes));
      if (shown.length !== 1) yield `${shown.length} are shown`;
      for (const [index, { attributes }] of group.entries()) {
        const next = group[index + 1]?.attributes['data-show-from'];
        const until = attributes['data-show-until'];
        if ((until && getDayAfter(until)) !== next) yield `${until} is followed by ${next}`;
      }
      if (group[0]?.attributes['data-show-from']) yield 'the first has a beginning';
    }
  });
  expect(faults).toEqual([]);
});

/** An element that is about one fact: it names its sources or days, or has a line of sources in it. */
function isFact(element: Element): boolean {
  const names = ['data-source', 'data-from', 'data-until'];
  return names.some((name) => name in element.attributes) || isSourced(element);
}

/** A fact names its sources itself, has a line of sources, or stands in a group with one. */
function isSourced(element: Element): boolean {
  if ('data-source' in element.attributes) return true;
  const { class: classes = '' } = element.attributes;
  const isGroup =
    element.name === 'td' || element.parent.name === 'dl' || /\b(?:told|reason)\b/.test(classes);
  const hasDay = 'data-from' in element.attributes || 'data-until' in element.attributes;
  return (isGroup || hasDay) && findAll(element, '.source a').length > 0;
}

/** The sources of a fact, as it names them itself or as the numbered notes beside it do, and its days. */
function formatFact(document: Tree, element: Element | undefined): string {
  if (!element) return 'not there';
  const source = findAttribute(element, 'data-source') ?? getNoted(document, element).join(' ');
  return [source, ...['data-from', 'data-until'].map((name) => findAttribute(element, name))].join(
    ' | ',
  );
}

function getUntil({ until }: Fact): string | undefined {
  return until === 'unknown' ? undefined : until;
}

/** The date of a source or a text, the hours of a telephone, the log and the words of a guide are not dated facts. */
function isAboutSource(element: Element): boolean {
  const around = findClosest(element, ({ attributes }) =>
    /\b(?:source|notes|hours|prose|glance|changed|log|terms)\b/.test(attributes.class ?? ''),
  );
  return around !== undefined;
}

function getDayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
