import type { ContactCardView } from '../i18n/contact-card-view.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Departure } from '../model/place.ts';
import type { Library } from './content.ts';
import { tell } from './told.ts';
import { findWords } from './words.ts';

/** Whom to call: first the organisation that is independent, last the government. */
const FIRST: Record<Departure, readonly string[]> = {
  NL: ['vwn', 'iom-nl', 'dtv'],
  BE: ['fedasil'],
};

/** The statement that a reader should know before calling, by organisation. */
const WARNINGS: Readonly<Record<string, string>> = {
  dtv: 'government-line',
  'vluchtelingendienst-mechelen': 'phone-second',
};

/** The statement that helps a reader to decide whether to call, by organisation. */
const NOTES: Readonly<Record<string, string>> = { 'iom-nl': 'languages', vwn: 'independent' };

/** Returns the first contacts for somebody who leaves from `departure`; `special` are organisations for some readers only, named second: the first has a number to call. */
export function getFirstContacts(
  library: Library,
  reader: Reader,
  departure: Departure,
  special: readonly string[] = [],
): readonly ContactCardView[] {
  const [first, ...others] = FIRST[departure];
  return [...(first ? [first] : []), ...special, ...others].flatMap((id) => {
    const organisation = library.organisations.get(id);
    return organisation?.scope === departure
      ? [createContactView(library, reader, organisation)]
      : [];
  });
}

/** Returns an organisation with its title and what to know before calling, in the reader's language. */
export function createContactView(
  library: Library,
  reader: Reader,
  organisation: Organisation,
): ContactCardView {
  const { id, statements } = organisation;
  const find = (fact: string | undefined): Told | undefined => {
    const statement = statements.find((entry) => entry.id === fact);
    return statement && tell(library, reader, `organisations/${id}#${statement.id}`, statement);
  };
  return {
    organisation,
    title: findWords(library, 'organisations', id, reader.language.tag).title ?? id,
    warning: find(WARNINGS[id]),
    note: find(NOTES[id]),
  };
}
