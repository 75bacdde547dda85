import type { LinkText, OptionsFile } from '../../i18n/options-file.ts';
import { QUESTION_IDS, type Situation, UNSAID } from '../../model/options/situation.ts';
import type { Departure } from '../../model/place.ts';
import { createElement } from '../element.ts';
import type { Comparison } from './compare.ts';
import type { Fields, ToldAnswer } from './fields.ts';
import { createFactList } from './line.ts';
import { createOption } from './option.ts';
import { createOutcome } from './outcome.ts';
import type { Setting } from './setting.ts';

const DEPARTURES: readonly Departure[] = ['NL', 'BE'];

/** Makes the answer: what was told, what decides, other roads, and each option under the country somebody leaves from. */
export function renderAnswer(file: OptionsFile, compared: Comparison, fields: Fields): Node[] {
  const { situation, day, options } = compared;
  const { words } = file;
  const name = fields.getCountryName();
  const country = file.names[situation.country] ?? name;
  const setting: Setting = { file, day, country, fields };
  const heading = createElement('h2', { id: 'answer', tabIndex: -1 }, words['options.heading']);
  const withdraw = file.facts[file.withdraw];
  const isForNetherlands = options.some(({ text }) => text.departure === 'NL');
  return [
    heading,
    createElement('p', {}, compared.status),
    createTold(words['options.told'], fields.tell()),
    ...(isForNetherlands
      ? [createElement('p', { className: 'decides' }, words['options.decides'])]
      : []),
    ...(isForNetherlands && withdraw ? [createFactList(file, [withdraw])] : []),
    ...createCare(file, situation),
    createLinks(words['options.other'], file.other),
    ...DEPARTURES.flatMap((departure) => {
      const own = options.filter(({ text }) => text.departure === departure);
      return own.length > 0 ? createSection(setting, departure, own) : [];
    }),
    ...(situation.country !== UNSAID
      ? [createCountryLink(words['options.country'], situation.country, country)]
      : []),
  ];
}

function createSection(
  setting: Setting,
  departure: Departure,
  options: Comparison['options'],
): Node[] {
  const { words } = setting.file;
  const key = departure === 'NL' ? 'country.options.nl' : 'country.options.be';
  const articles = options.map((compared) => createOption(setting, compared));
  return [
    createElement('h3', {}, words[key]),
    ...(departure === 'BE' ? [createElement('p', {}, words['country.belgium-differs'])] : []),
    createOverview(setting.file, options, articles),
    ...articles,
  ];
}

/** All outcomes at a glance, each with the way to its option. No link: the address holds the answers. */
function createOverview(
  file: OptionsFile,
  options: Comparison['options'],
  articles: readonly HTMLElement[],
): HTMLElement {
  const items = options.map(({ text, outcome }, at) => {
    const button = createElement('button', { type: 'button' }, text.title);
    button.addEventListener('click', () => articles[at]?.querySelector('h4')?.focus());
    return createElement('li', {}, button, ' ', createOutcome(file, outcome));
  });
  return createElement('ul', { className: 'options-overview' }, ...items);
}

function createTold(heading: string, answers: readonly ToldAnswer[]): HTMLElement {
  const rows = answers.map(({ question, answer }) =>
    createElement('div', {}, createElement('dt', {}, question), createElement('dd', {}, answer)),
  );
  return createElement(
    'div',
    { className: 'options-told' },
    createElement('h3', {}, heading),
    createElement('dl', {}, ...rows),
  );
}

/** What somebody in this situation should know first, and can read. */
function createCare(file: OptionsFile, situation: Situation): Node[] {
  const links = QUESTION_IDS.flatMap((id) => file.read[`${id}.${situation[id]}`] ?? []);
  const hasRights = situation.stay === 'waiting' || situation.stay === 'temporary-permit';
  const careful = situation.from === 'be' ? 'options.careful-be' : 'options.careful';
  return [
    ...(hasRights ? [createElement('p', { className: 'warning' }, file.words[careful])] : []),
    ...(links.length > 0 ? [createLinks(file.words['options.read'], links)] : []),
  ];
}

function createLinks(heading: string, links: readonly LinkText[]): HTMLElement {
  const items = links.map(({ href, text }) =>
    createElement('li', {}, createElement('a', { href }, text)),
  );
  return createElement(
    'div',
    { className: 'options-links' },
    createElement('p', { className: 'about' }, heading),
    createElement('ul', { className: 'links' }, ...items),
  );
}

function createCountryLink(words: string, code: string, name: string): HTMLElement {
  const href = `/${document.documentElement.lang}/countries/${code.toLowerCase()}/`;
  const text = words.replace('{{country}}', () => name);
  return createElement('p', { className: 'action' }, createElement('a', { href }, text));
}
