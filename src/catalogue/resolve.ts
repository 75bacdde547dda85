import type { Formats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { localise, PATHS } from '../i18n/paths.ts';
import type { Piece } from '../i18n/piece.ts';
import { getShortPublisher } from '../i18n/source-date.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from './content.ts';
import { findWords } from './words.ts';

/** Returns the filler of `{{kind:value}}` placeholders for one language. It throws on what the check refuses: an unknown kind or id. */
export function createResolver(
  library: Library,
  language: Language,
  format: Formats,
  t: Translate,
): (slot: string, before: string) => Piece {
  const href = (path: string) => localise(language.tag, path);
  const fillers: Record<string, (value: string, before: string) => Piece> = {
    organisation: (id) => ({
      kind: 'name',
      text: getShortName(library, id),
      href: href(PATHS.organisation(id)),
    }),
    programme: (id) => {
      const { abbreviation, name } = need(library.programmes.get(id), id);
      const own = abbreviation ?? name;
      if (own) return { kind: 'name', text: own, href: href(PATHS.programme(id)) };
      const { title } = findWords(library, 'programmes', id, language.tag);
      return { kind: 'link', text: title ?? id, href: href(PATHS.programme(id)) };
    },
    level: (id, before) => {
      const title = findWords(library, 'supportLevels', id, language.tag).title ?? id;
      return {
        kind: 'link',
        text: startsSentence(before) ? title : lowerFirst(title, language.tag),
        href: href(PATHS.level(id)),
      };
    },
    country: (code) => ({
      kind: 'link',
      text: format.country(code),
      href: href(PATHS.country(code)),
    }),
    source: (id) => ({
      kind: 'name',
      text: need(library.sources.get(id), id).publisher,
      href: href(PATHS.source(id)),
    }),
    cite: (id) => {
      const { publisher, date } = need(library.sources.get(id), id);
      const key = date === 'undated' ? 'cite.undated' : 'cite.dated';
      const values = {
        publisher: getShortPublisher(publisher),
        date: date === 'undated' ? '' : format.date(date.slice(0, 4)),
      };
      const text = t(key, values);
      return {
        kind: 'cite',
        text,
        href: href(PATHS.source(id)),
        label: t('cite.label', { source: text }),
      };
    },
    amount: (address) => createAmount(format, findAmount(library, address).max),
    least: (address) => {
      const { min, max } = findAmount(library, address);
      return createAmount(format, min ?? max);
    },
    phone: (address) => {
      const [organisation = '', id] = address.split('#');
      const contact = library.organisations
        .get(organisation)
        ?.contacts.find((entry) => entry.id === id);
      if (contact?.kind !== 'phone') throw new Error(`No telephone number "${address}"`);
      return { kind: 'phone', phone: contact };
    },
    date: (date) => ({ kind: 'date', date, text: format.date(date) }),
    count: (count) => ({
      kind: 'number',
      value: Number(count),
      text: format.number(Number(count)),
    }),
  };
  return (slot, before) => {
    const colon = slot.indexOf(':');
    const filler = fillers[slot.slice(0, colon)];
    if (!filler) throw new Error(`No placeholder {{${slot}}}`);
    return filler(slot.slice(colon + 1), before);
  };
}

function findAmount({ programmes }: Library, address: string) {
  const [programme = '', id] = address.split('#');
  return need(
    programmes.get(programme)?.amounts.find((amount) => amount.id === id),
    address,
  );
}

function createAmount(format: Formats, value: number): Piece {
  return { kind: 'amount', value, text: format.euro(value) };
}

/** Returns the name by which people know an organisation: its first abbreviation, else its own name. */
export function getShortName(library: Library, id: string): string {
  const { abbreviations, name } = need(library.organisations.get(id), id);
  return abbreviations[0] ?? name;
}

function startsSentence(before: string): boolean {
  return before.trim() === '' || /[.!?:؟።।]\s*$/.test(before);
}

function lowerFirst(text: string, tag: string): string {
  return text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);
}

function need<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Nothing has the id "${id}"`);
  return value;
}
