import type { ChangeDay, ChangeEvent, ChangeLogView } from '../i18n/change-log.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import { getFirstDay, type PartialDate } from '../model/day.ts';
import type { Fact } from '../model/fact.ts';
import { getKnownEnd } from '../model/period.ts';
import type { Programme } from '../model/programme.ts';
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

/** The days up to today on which programmes, their editions and amounts began and ended, as far as sources tell. */
function getTurns(library: Library, reader: Reader): Dated[] {
  const today = reader.today;
  return [...library.programmes.values()].flatMap((programme) =>
    getPeriods(library, reader, programme).flatMap(({ period, href, title }): Dated[] => {
      const turn = (kind: 'begins' | 'ends', date: PartialDate | undefined): Dated[] =>
        date !== undefined && getFirstDay(date) <= today
          ? [{ date, event: { kind, href, title } }]
          : [];
      return [...turn('begins', period.from), ...turn('ends', getKnownEnd(period))];
    }),
  );
}

/** The periods of a programme that a reader can look up on its page, each with what it is called. */
function getPeriods(library: Library, reader: Reader, programme: Programme) {
  const { id, run, editions, amounts } = programme;
  const title = findWords(library, 'programmes', id, reader.language.tag).title ?? id;
  const create = (period: Fact, anchor: string, name: string) => ({
    period,
    href: `${reader.href(PATHS.programme(id))}#${anchor}`,
    title: name,
  });
  const runs = editions.map((edition) =>
    create(
      edition,
      edition.id,
      reader.t('changes.edition', { title, number: reader.format.number(edition.number) }),
    ),
  );
  return [
    ...(runs.length > 0 ? runs : [create(run, 'run', title)]),
    ...amounts.map((amount) => create(amount, 'amounts', reader.t('changes.amount', { title }))),
  ];
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
