import { createLine } from '../i18n/line.ts';
import type { LinkText, OptionsFile } from '../i18n/options-file.ts';
import { OPTIONS_WORDS } from '../i18n/options-words.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import { tellSource } from '../i18n/source-date.ts';
import type { Country } from '../model/country.ts';
import { createFindFact } from '../model/options/find-fact.ts';
import { getRules } from '../model/options/get-rules.ts';
import type { DatedRule } from '../model/options/judge.ts';
import { OPTIONS } from '../model/outcomes/outcome.ts';
import type { Library } from './content.ts';
import { createPageLink } from './guides.ts';
import { getKnowledge } from './knowledge.ts';
import { createOptionView } from './option-view.ts';
import { getEntryLink, tellFact } from './options-facts.ts';
import { createNationalities } from './options-nationalities.ts';
import { createContactText, createOptionText } from './options-texts.ts';

const WITHDRAW = 'programmes/rean#withdraw';

/** What somebody in a situation can read: a guide, or a heading in one. */
const READ: Readonly<Record<string, readonly [guide: string, heading?: string]>> = {
  'stay.waiting': ['before-you-decide'],
  'stay.temporary-permit': ['before-you-decide'],
  'stay.dublin': ['other-roads', 'dublin'],
  'stay.eu-national': ['other-roads', 'eu'],
  'household.children': ['with-children'],
  'household.alone-minor': ['alone-under-18'],
  'care.trafficking': ['trafficking'],
  'care.illness': ['illness'],
  'way.forced': ['forced-return'],
  'detention.yes': ['forced-return', 'detention'],
};

const OTHER = ['staying', 'lawyer', 'doctor'] as const;

/** Returns the published conditions on situations, each with its period. */
export function getSituationRules(library: Library): readonly DatedRule[] {
  return getRules(createFindFact(getKnowledge(library), library.organisations));
}

/** Returns everything the options page needs for an answer, in one language. */
export function createOptionsFile(library: Library, reader: Reader): OptionsFile {
  const { t, format } = reader;
  const findFact = createFindFact(getKnowledge(library), library.organisations);
  const rules = getRules(findFact);
  const nationalities = createNationalities(library, reader, findFact);
  const options = createOptionTexts(library, reader, rules);
  const addresses = [
    WITHDRAW,
    ...rules.map(({ fact }) => fact),
    ...options.flatMap(({ gives, unasked }) => [...gives, ...unasked]),
  ];
  const facts = Object.fromEntries(
    [...new Set(addresses)].map((address) => [address, tellFact(library, reader, address)]),
  );
  const shown = [
    ...Object.values(facts),
    ...nationalities.reasons,
    ...options.flatMap(({ amounts }) => amounts),
  ];
  const entries = new Set(Object.values(facts).map(({ entry = '' }) => entry));
  return {
    words: Object.fromEntries(
      OPTIONS_WORDS.map((key) => [key, t.raw(key)]),
    ) as OptionsFile['words'],
    rules,
    facts,
    entries: Object.fromEntries(
      [...entries].map((entry) => [entry, getEntryLink(library, reader, entry)]),
    ),
    sources: Object.fromEntries(
      [...new Set(shown.flatMap(({ source }) => source))].map((id) => {
        const { pieces, old } = tellSource(reader, id);
        return [id, { line: createLine(pieces), old }];
      }),
    ),
    labels: [0, 1, 2, 3, 4, 5].map((count) => t('source.label', { count })),
    options,
    ...nationalities,
    names: Object.fromEntries(
      [...library.countries.keys()]
        .filter((code) => format.country(code) !== format.countryInText(code))
        .map((code) => [code, format.countryInText(code)]),
    ),
    contacts: Object.fromEntries(
      [...new Set(options.flatMap(({ ask }) => ask))].map((id) => [
        id,
        createContactText(library, reader, id),
      ]),
    ),
    read: Object.fromEntries(
      Object.entries(READ).map(([answer, place]) => [answer, getGuide(library, reader, ...place)]),
    ),
    other: OTHER.map((id) => ({
      href: `${reader.href(PATHS.guide('other-roads'))}#${id}`,
      text: t(`options.other.${id}`),
    })),
    withdraw: WITHDRAW,
  };
}

/** The texts of an option are those of the country it is for, which has all its amounts. */
function createOptionTexts(library: Library, reader: Reader, rules: readonly DatedRule[]) {
  const untold = library.countries.get('SY');
  if (!untold) return [];
  const country: Country = { ...untold, visa: { ...untold.visa, required: 'unknown' } };
  return OPTIONS.filter(({ history }) => !history).map((option) => {
    const asked = rules.filter(({ options }) => options.includes(option.id));
    return createOptionText(
      reader,
      createOptionView(library, reader, country, { option, phases: [] }),
      new Set(asked.map(({ fact }) => fact)),
      option.id === 'syria-2025' || option.id === 'eu-nationals',
    );
  });
}

function getGuide(library: Library, reader: Reader, id: string, heading?: string): LinkText {
  const { href, title } = createPageLink(library, reader, 'guides', id, PATHS.guide(id));
  return { href: heading ? `${href}#${heading}` : href, text: title };
}
