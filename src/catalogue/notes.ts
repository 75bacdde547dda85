import type { ContactCardView } from '../i18n/contact-card-view.ts';
import type { KnowFirstGroup } from '../i18n/know-first-group.ts';
import type { OptionView } from '../i18n/option-view.ts';
import type { Reader } from '../i18n/reader.ts';
import { getRowSources } from '../i18n/row-sources.ts';
import { findFirstPhone, getLiveContacts } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { CountryPage } from './country-page.ts';

/** What a country page tells, in the order in which it is read. */
export interface ToldOnPage {
  contacts: readonly ContactCardView[];
  known: readonly KnowFirstGroup[];
  country: Country;
  page: CountryPage;
}

/** Returns a reader that knows the number of each source that the page cites, and those sources in order. */
export function numberSources(
  reader: Reader,
  told: ToldOnPage,
): { reader: Reader; sources: readonly Source[] } {
  const ids = [...new Set(getCited(told))];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const note = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The page does not list source "${id}"`);
    return number;
  };
  return { reader: { ...reader, note }, sources: ids.map(reader.source) };
}

function getCited({ contacts, known, country, page }: ToldOnPage): readonly string[] {
  const { options, history, exclusions, listed, statements } = page;
  const facts: readonly Fact[] = [
    ...contacts.flatMap(getContactFacts),
    ...known.flatMap(({ items }) => items.map(({ fact }) => fact)),
  ];
  const later: readonly Fact[] = [
    country.visa,
    country.dac,
    ...[...exclusions, ...statements].map(({ fact }) => fact),
    ...listed.map(({ list }) => list),
  ];
  return [
    ...facts.flatMap(({ source }) => source),
    ...options.NL.flatMap(getOptionSources),
    ...later.flatMap(({ source }) => source),
    ...[...options.BE, ...history].flatMap(getOptionSources),
  ];
}

function getOptionSources(view: OptionView): readonly string[] {
  const reasons = view.phases.flatMap(({ value }) => value.reasons);
  const facts: readonly Fact[] = [
    ...view.told.map(({ fact }) => fact),
    ...reasons.map(({ reason }) => reason.fact),
  ];
  return [...getRowSources(view), ...facts.flatMap(({ source }) => source)];
}

/** Returns what a country page tells of an organisation: its number, or all else where it has none. */
function getContactFacts({ organisation, warning, note }: ContactCardView): readonly Fact[] {
  const phone = findFirstPhone(organisation.contacts);
  return [
    ...(warning ? [warning.fact] : []),
    ...(phone ? [phone] : getLiveContacts(organisation.contacts)),
    ...(note ? [note.fact] : []),
  ];
}
