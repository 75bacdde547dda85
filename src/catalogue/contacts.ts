import type { ContactCardView } from '../i18n/contact-card-view.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Departure } from '../model/place.ts';
import type { Library } from './content.ts';
import { tell } from './told.ts';
import { findWords } from './words.ts';

/** Whom to call, first the ones that are not the government. */
const FIRST: Record<Departure, readonly string[]> = {
  NL: ['iom-nl', 'vwn', 'dtv'],
  BE: ['fedasil'],
};

/** The statement that a reader should know before calling, by organisation. */
const WARNINGS: Readonly<Record<string, string>> = { dtv: 'government-line' };

/** Returns the first contacts for somebody who leaves from `departure`, with what to know before calling. */
export function getFirstContacts(
  library: Library,
  reader: Reader,
  departure: Departure,
  extra: readonly string[] = [],
): readonly ContactCardView[] {
  return [...FIRST[departure], ...extra].flatMap((id) => {
    const organisation = library.organisations.get(id);
    return organisation && (organisation.scope === departure || organisation.scope === 'EU')
      ? [createContactView(library, reader, organisation)]
      : [];
  });
}

/** Returns an organisation with its title and warning in the reader's language. */
export function createContactView(
  library: Library,
  reader: Reader,
  organisation: Organisation,
): ContactCardView {
  const { id, statements } = organisation;
  const statement = statements.find((entry) => entry.id === WARNINGS[id]);
  return {
    organisation,
    title:
      findWords(library, 'organisations', id, reader.language.tag).words.title ?? organisation.name,
    warning: statement && tell(library, reader, `organisations/${id}#${statement.id}`, statement),
  };
}
