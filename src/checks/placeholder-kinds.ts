import { isPartialDate } from '../model/day.ts';
import { LEVEL_IDS } from '../model/support-level.ts';
import { hasEntry, type Site } from './site.ts';

interface Kind {
  /** How it is written, for messages. */
  form: string;
  /** Returns why the value is wrong, or `undefined` when it is right. */
  findFault(value: string, site: Site): string | undefined;
}

/** The placeholders that words may hold: everything a translation must not change. */
export const PLACEHOLDER_KINDS: Readonly<Record<string, Kind>> = {
  organisation: {
    form: '{{organisation:iom-nl}}',
    findFault: (id, site) =>
      hasEntry(site, 'organisations', id) ? undefined : `there is no organisation "${id}"`,
  },
  programme: {
    form: '{{programme:rean}}',
    findFault: (id, site) =>
      hasEntry(site, 'programmes', id) ? undefined : `there is no programme "${id}"`,
  },
  level: {
    form: '{{level:basis}}',
    findFault: (id) =>
      LEVEL_IDS.some((level) => level === id) ? undefined : `there is no support level "${id}"`,
  },
  country: {
    form: '{{country:GH}}',
    findFault: (code, site) =>
      hasEntry(site, 'countries', code) ? undefined : `there is no country "${code}"`,
  },
  source: {
    form: '{{source:dtv-basis}}',
    findFault: (id, site) =>
      hasEntry(site, 'sources', id) ? undefined : `there is no source "${id}"`,
  },
  cite: {
    form: '{{cite:dtv-basis}}',
    findFault: (id, site) =>
      hasEntry(site, 'sources', id) ? undefined : `there is no source "${id}"`,
  },
  amount: { form: '{{amount:rean#rean-contribution}}', findFault: findAmountFault },
  least: { form: '{{least:rean#rean-contribution}}', findFault: findLeastFault },
  phone: { form: '{{phone:iom-nl#phone}}', findFault: findPhoneFault },
  date: {
    form: '{{date:2025-10-31}}',
    findFault: (date) =>
      isPartialDate(date)
        ? undefined
        : `"${date}" is not a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD`,
  },
  count: {
    form: '{{count:20}}',
    findFault: (text) =>
      /^(?:0|[1-9]\d*)$/.test(text) ? undefined : `"${text}" is not a whole number`,
  },
};

function findAmountFault(value: string, site: Site): string | undefined {
  const [programme = '', id] = value.split('#');
  if (!hasEntry(site, 'programmes', programme)) return `there is no programme "${programme}"`;
  const amounts = site.content.programmes.get(programme)?.amounts;
  return !amounts || amounts.some((amount) => amount.id === id)
    ? undefined
    : `the programme "${programme}" has no amount "${id ?? ''}"`;
}

function findLeastFault(value: string, site: Site): string | undefined {
  const [programme = '', id] = value.split('#');
  const amounts = site.content.programmes.get(programme)?.amounts;
  return amounts?.find((amount) => amount.id === id && amount.min === undefined)
    ? `the amount "${id ?? ''}" has no lowest sum`
    : findAmountFault(value, site);
}

function findPhoneFault(value: string, site: Site): string | undefined {
  const [organisation = '', id] = value.split('#');
  if (!hasEntry(site, 'organisations', organisation))
    return `there is no organisation "${organisation}"`;
  const contacts = site.content.organisations.get(organisation)?.contacts;
  if (!contacts) return undefined;
  const contact = contacts.find((candidate) => candidate.id === id);
  if (contact?.kind !== 'phone')
    return `the organisation "${organisation}" has no telephone number "${id ?? ''}"`;
  return contact.historical
    ? `the telephone number "${id}" of "${organisation}" is historical and must not be offered`
    : undefined;
}
