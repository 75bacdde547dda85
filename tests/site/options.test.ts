import { expect, test } from 'vitest';
import { getOutcomes } from '../../src/model/outcomes/get-outcomes.ts';
import { OPTIONS } from '../../src/model/outcomes/outcome.ts';
import { DEPARTURES } from '../../src/model/place.ts';
import { countryPages, findOnPages } from '../helpers/built-pages.ts';
import { findAll, findAttribute, getOne, getText } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';
import { getWords } from '../helpers/words.ts';

const sections = { nl: ['NL', false], be: ['BE', false], past: ['NL', true] } as const;

const knowledge = {
  levels: content.supportLevels,
  programmes: content.programmes,
  lists: [...content.partnerLists.values()],
};

test('every option of a country stands once, under the country somebody leaves from', () => {
  const faults = findOnPages(countryPages, function* ({ document, path }) {
    for (const [id, [departure, history]] of Object.entries(sections)) {
      const found = findAll(document, `section[data-departure=${id}] [data-option]`).map(
        (option) => option.attributes['data-option'],
      );
      const expected = OPTIONS.filter(
        (option) => option.departure === departure && option.history === history,
      ).filter((option) => isFor(option.id, path));
      // What is only for this nationality comes first, and last once it is over.
      const order = expected.map((option) => option.id).toSorted((a, b) => getRank(a) - getRank(b));
      if (found.join() !== order.join()) yield `${id}: ${found}`;
    }
  });
  expect(faults).toEqual([]);
});

test('every option has the outcome that the published conditions give on the day of the build', () => {
  const faults = findOnPages(countryPages, function* ({ document, path }) {
    const country = getCountry(path);
    const day = findAttribute(getOne(document, 'body'), 'data-day') ?? '';
    for (const { option, outcome } of DEPARTURES.flatMap((departure) =>
      getOutcomes(country, departure, day, knowledge),
    )) {
      if (!isFor(option.id, path)) continue;
      const found = findAttribute(getOne(document, `[data-option=${option.id}]`), 'data-outcome');
      if (found !== outcome) yield `${option.id} is ${found}, not ${outcome}`;
    }
  });
  expect(faults).toEqual([]);
});

test('every option says its outcome in words, but nothing of the past looks like an offer', () => {
  const faults = findOnPages(countryPages, function* ({ document, language = 'nl' }) {
    for (const option of findAll(document, '[data-option]')) {
      const shown = findAll(option, '.verdict').filter(
        ({ attributes }) => !('hidden' in attributes),
      );
      const isPast = option.attributes['data-option'] === 'erin';
      const words = isPast
        ? ''
        : getWords(language)(`outcome.${option.attributes['data-outcome']}`);
      if (shown.map(getText).join() !== words) yield `"${shown.map(getText).join()}"`;
    }
  });
  expect(faults).toEqual([]);
});

test('every option tells why, with a source for each reason', () => {
  const faults = findOnPages(countryPages, function* ({ document }) {
    for (const option of findAll(document, '[data-option]')) {
      const id = option.attributes['data-option'];
      if (findAll(option, 'details .reason').length === 0) yield `${id} has no reason`;
      for (const reason of findAll(option, '.reason')) {
        if (findAll(reason, '.source a').length === 0) yield `a reason of ${id} has no source`;
      }
    }
  });
  expect(faults).toEqual([]);
});

test('every Dutch option says that the lists of DT&V decide, every Belgian one that Fedasil decides', () => {
  const faults = findOnPages(countryPages, function* ({ document, language = 'nl' }) {
    for (const option of findAll(document, '[data-option]')) {
      const isBelgian = option.attributes['data-option']?.startsWith('be-');
      const decider = isBelgian ? 'fedasil-decides' : 'dtv-decides';
      const words = getWords(language)(`reason.${decider}`);
      if (!findAll(option, '.reason').some((reason) => getText(reason).startsWith(words))) {
        yield `${option.attributes['data-option']} does not say who decides`;
      }
    }
  });
  expect(faults).toEqual([]);
});

/** Two options are only shown to the nationality they are for. */
function isFor(option: string, path: string): boolean {
  const country = getCountry(path);
  if (option === 'syria-2025') return country.id === 'SY';
  return option !== 'eu-nationals' || (country.visa.freeMovement && country.id !== 'NL');
}

/** What is only for some nationalities comes before what is for all. */
function getRank(option: string): number {
  return { 'eu-nationals': 0, 'syria-2025': 2 }[option] ?? 1;
}

function getCountry(path: string) {
  const country = content.countries.get(path.split('/')[2]?.toUpperCase() ?? '');
  if (!country) throw new Error(`No country at ${path}.`);
  return country;
}
