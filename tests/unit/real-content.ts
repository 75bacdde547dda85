import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/checks/read-content.ts';
import type { Country } from '../../src/model/country.ts';
import type { Knowledge } from '../../src/model/outcomes/knowledge.ts';

/** The day on which the fact base was compiled, and one day more. */
export const TODAY = '2026-11-21';

export const { content, problems } = readContent(
  fileURLToPath(new URL('../../content', import.meta.url)),
);

export const knowledge: Knowledge = {
  levels: content.supportLevels,
  programmes: content.programmes,
  lists: [...content.partnerLists.values()],
};

export const countries = [...content.countries.values()];

export function getCountry(code: string): Country {
  return need(content.countries.get(code), code);
}

/** Returns `value`, or stops the test with the name of what is not there. */
export function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is no ${name}`);
  return value;
}
