import type { ChangeDay, ChangeEvent, ChangeLogView } from '../i18n/change-log.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import type { PartialDate } from '../model/day.ts';
import type { Fact } from '../model/fact.ts';
import { getKnownEnd } from '../model/period.ts';
import type { Library } from './content.ts';
import { createPageLink, getGuidePath, getPageIds } from './guides.ts';
import { findWords } from './words.ts';

type Dated = { date: PartialDate; event: ChangeEvent };

/** Returns the log of changes, told from the dates that entries carry; nobody writes it by hand. */
export function getChanges(library: Library, reader: Reader): ChangeLogView {
  const read = [...library.sources.values()].map(({ retrieved }) => retrieved);
  const checked = getFacts(library).flatMap((fact) =>
    fact.checked === 'never' ? [] : fact.checked,
  );
  return {
    editors: groupByDate([
      ...getTextChanges(library, reader),
      ...countByDate('read', read),
      ...countByDate('checked', checked),
    ]),
    world: groupByDate(getTurns(library, reader)),
  };
}

function getTextChanges(library: Library, reader: Reader): Dated[] {
  const paths = { guides: getGuidePath, stories: PATHS.story, about: getAboutPath };
  return (['guides', 'stories', 'about'] as const).flatMap((collection) =>
    getPageIds(library.words.keys(), collection).flatMap((id): Dated[] => {
      const date = library.words.get(`${collection}/${id}/nl`)?.changed;
      if (date === undefined) return [];
      const { href, title } = createPageLink(
        library,
        reader,
        collection,
        id,
        paths[collection](id),
      );
      return [{ date, event: { kind: 'text', href, title } }];
    }),
  );
}

function getAboutPath(id: string): string {
  return id === 'about' ? PATHS.about : PATHS.aboutPage(id);
}

/** The days on which programmes, their editions and amounts begin and end, as far as sources tell. */
function getTurns(library: Library, reader: Reader): Dated[] {
  return [...library.programmes].flatMap(([id, { run, editions, amounts }]) => {
    const title = findWords(library, 'programmes', id, reader.language.tag).words.title ?? id;
    const page = reader.href(PATHS.programme(id));
    const periods = editions.length > 0 ? editions : [{ ...run, id: 'run' }, ...amounts];
    return periods.flatMap((period): Dated[] => {
      const href = `${page}#${period.id}`;
      const end = getKnownEnd(period);
      return [
        ...(period.from
          ? [{ date: period.from, event: { kind: 'begins', href, title } } as const]
          : []),
        ...(end ? [{ date: end, event: { kind: 'ends', href, title } } as const] : []),
      ];
    });
  });
}

function getFacts(library: Library): readonly Fact[] {
  const programmes = [...library.programmes.values()].flatMap((entry) => [
    entry.run,
    ...entry.editions,
    ...entry.amounts,
    ...entry.statements,
  ]);
  const organisations = [...library.organisations.values()].flatMap((entry) => [
    ...entry.contacts,
    ...entry.namings,
    ...entry.statements,
  ]);
  const levels = [...library.levels.values()].flatMap((entry) => [
    ...entry.rules,
    ...entry.statements,
  ]);
  const countries = [...library.countries.values()].flatMap((entry) => [
    entry.visa,
    entry.dac,
    ...entry.exclusions,
    ...entry.statements,
  ]);
  return [...programmes, ...organisations, ...levels, ...countries, ...library.lists];
}

function countByDate(kind: 'read' | 'checked', dates: readonly PartialDate[]): Dated[] {
  const counts = new Map<PartialDate, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].map(([date, count]) => ({ date, event: { kind, count } }));
}

function groupByDate(all: readonly Dated[]): readonly ChangeDay[] {
  const days = new Map<PartialDate, ChangeEvent[]>();
  for (const { date, event } of all) {
    const events = days.get(date) ?? [];
    const isKnown = events.some((other) => JSON.stringify(other) === JSON.stringify(event));
    if (!isKnown) events.push(event);
    days.set(date, events);
  }
  return [...days]
    .map(([date, events]) => ({ date, events }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
