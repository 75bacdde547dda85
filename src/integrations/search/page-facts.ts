import type { Content } from '../../checks/content.ts';
import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { getFirstDay, getLastDay, type PartialDate } from '../../model/day.ts';
import { getKnownEnd } from '../../model/period.ts';
import { getRun, type Programme } from '../../model/programme.ts';
import type { ListedPage } from '../../model/search/page-list.ts';

type Facts = Pick<ListedPage, 'date' | 'until' | 'past'>;

/** Pages that are as old as their sources; others are as old as their text. */
const TELL_FACTS = new Set(['countries', 'support', 'programmes', 'organisations']);

/** Returns how old a page is and whether it tells of the past, from its address and the sources it names. */
export function getPageFacts(content: Content, path: string, sources: readonly string[]): Facts {
  const [, folder = '', id = ''] = path.split('/');
  const programme = folder === 'programmes' ? content.programmes.get(id) : undefined;
  return {
    date: TELL_FACTS.has(folder) ? findNewest(content, sources) : findChanged(content, folder, id),
    until: programme && findLastDay(programme),
    past: isHistory(content, folder, id, programme) ? true : undefined,
  };
}

function findChanged(content: Content, folder: string, id: string) {
  const { guides, stories, about } = content.words;
  const texts = { guides, stories, about, belgium: guides, history: guides }[folder];
  return texts?.get(id || folder)?.get(SOURCE_LANGUAGE)?.changed;
}

/** Returns the newest date that a publisher gives; undated texts do not count. */
function findNewest(content: Content, sources: readonly string[]): PartialDate | undefined {
  return sources
    .map((id) => content.sources.get(id)?.date ?? 'undated')
    .filter((date) => date !== 'undated')
    .toSorted((a, b) => (getFirstDay(a) < getFirstDay(b) ? -1 : 1))
    .at(-1);
}

function findLastDay(programme: Programme) {
  const end = getKnownEnd(getRun(programme));
  return end === undefined ? undefined : getLastDay(end);
}

/** A programme without a known end is over when another one came after it. */
function isHistory(content: Content, folder: string, id: string, programme?: Programme): boolean {
  if (folder === 'history') return true;
  if (folder === 'organisations') return content.organisations.get(id)?.role === 'historical';
  if (!programme) return false;
  const isReplaced = programme.successor !== undefined && findLastDay(programme) === undefined;
  return programme.kind === 'helpdesk' || isReplaced;
}
