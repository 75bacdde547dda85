import { tellAmount } from '../i18n/amount-line.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { RestingFactsView } from '../i18n/resting-facts-view.ts';
import type { Fact } from '../model/fact.ts';
import type { Library } from './content.ts';
import { type ToldCollection, tell } from './told.ts';
import { findWords } from './words.ts';

/** A fact with its place: on the page of its entry, or on another page. */
type Addressed = { id: string; fact: Fact; pieces?: readonly Piece[]; page?: string };

/** Returns every fact that rests on the source with this id. */
export function getRestingFacts(
  library: Library,
  reader: Reader,
  source: string,
): RestingFactsView {
  const rests = ({ fact }: { fact: Fact }) => fact.source.includes(source);
  const countries = [...library.countries.values()];
  return {
    entries: [...getEntries(library, reader)].flatMap(({ title, path, collection, id, facts }) => {
      const told = facts.filter(rests).map(({ id: fact, fact: value, pieces, page }) => ({
        href: `${reader.href(page ?? path)}#${fact}`,
        pieces: pieces ?? tell(library, reader, `${collection}/${id}#${fact}`, value)?.pieces ?? [],
      }));
      return told.length > 0 ? [{ title, href: reader.href(path), facts: told }] : [];
    }),
    visa: countries.filter(({ visa }) => visa.source.includes(source)).map(({ id }) => id),
    dac: countries.filter(({ dac }) => dac.source.includes(source)).map(({ id }) => id),
    languages: countries
      .filter(({ languages }) => languages.source.includes(source))
      .map(({ id }) => id),
    codes: countries.filter((country) => country.source.includes(source)).map(({ id }) => id),
  };
}

interface Entry {
  title: string;
  path: string;
  collection: ToldCollection;
  id: string;
  facts: readonly Addressed[];
}

function* getEntries(library: Library, reader: Reader): Generator<Entry> {
  const { t, format } = reader;
  const say = (key: string, slots: Readonly<Record<string, Piece>> = {}) =>
    reader.sentence(key, slots);
  const told = (facts: readonly (Fact & { id: string })[]): Addressed[] =>
    facts.map((fact) => ({ id: fact.id, fact }));
  const title = (collection: 'supportLevels' | 'programmes' | 'organisations', id: string) =>
    findWords(library, collection, id, reader.language.tag).title ?? id;
  for (const [id, level] of library.levels) {
    const rules = level.rules.map(
      (rule): Addressed => ({ id: rule.id, fact: rule, pieces: say(`rule.${rule.kind}`) }),
    );
    yield {
      title: title('supportLevels', id),
      path: PATHS.level(id),
      collection: 'support-levels',
      id,
      facts: [...rules, ...told(level.statements)],
    };
  }
  for (const [id, programme] of library.programmes) {
    const amounts = programme.amounts.map(
      (amount): Addressed => ({ id: amount.id, fact: amount, pieces: tellAmount(reader, amount) }),
    );
    const editions = programme.editions.map(
      (edition): Addressed => ({
        id: edition.id,
        fact: edition,
        pieces: say('edition.name', {
          number: { kind: 'number', value: edition.number, text: format.number(edition.number) },
        }),
      }),
    );
    const lists = library.lists
      .filter((list) => list.programme === id)
      .map(
        (list): Addressed => ({
          id: 'list',
          fact: list,
          pieces: [{ kind: 'text', text: t('list.heading') }],
        }),
      );
    const run: Addressed = { id: 'run', fact: programme.run, pieces: say('programme.run') };
    yield {
      title: title('programmes', id),
      path: PATHS.programme(id),
      collection: 'programmes',
      id,
      facts: [run, ...editions, ...amounts, ...lists, ...told(programme.statements)],
    };
  }
  for (const [id, organisation] of library.organisations) {
    const contacts = organisation.contacts.map(
      (contact): Addressed => ({
        id: contact.id,
        fact: contact,
        pieces: [{ kind: 'text', text: t(`contact.${contact.kind}`) }],
        ...(contact.historical ? { page: PATHS.history } : {}),
      }),
    );
    const namings = organisation.namings.map(
      (naming): Addressed => ({
        id: naming.id,
        fact: naming,
        pieces: say('naming.level', {
          level: { kind: 'text', text: title('supportLevels', naming.level) },
        }),
      }),
    );
    yield {
      title: title('organisations', id),
      path: PATHS.organisation(id),
      collection: 'organisations',
      id,
      facts: [...contacts, ...namings, ...told(organisation.statements)],
    };
  }
  for (const [code, country] of library.countries) {
    yield {
      title: format.country(code),
      path: PATHS.country(code),
      collection: 'countries',
      id: code.toLowerCase(),
      facts: told([...country.exclusions, ...country.statements]),
    };
  }
}
