import { tellAmount } from '../i18n/amount-line.ts';
import type { AmountView } from '../i18n/amount-view.ts';
import { getReadPhases } from '../i18n/first-read.ts';
import { createLine } from '../i18n/line.ts';
import type { OptionView } from '../i18n/option-view.ts';
import type { AmountText, ContactText, OptionText } from '../i18n/options-file.ts';
import { tellPeriod } from '../i18n/period-line.ts';
import { createText, type Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { FactAddress, Topic } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { getStatusPhases } from '../model/phase.ts';
import { createContactView } from './contacts.ts';
import type { Library } from './content.ts';
import { ASK } from './option-view.ts';
import { createFactText } from './options-facts.ts';

const CONDITIONS: readonly Topic[] = ['condition', 'excluded', 'for-whom'];

/** Returns an option as the options page shows it. `asked` are the facts that a question asks about. */
export function createOptionText(
  reader: Reader,
  view: OptionView,
  asked: ReadonlySet<FactAddress>,
  isOnlyFor: boolean,
): OptionText {
  const { option, run, runName, gives, time } = view;
  const given = [...gives.money.told, ...gives.kind.told, ...time];
  const find = (topics: readonly Topic[]) =>
    view.told.filter(({ fact }) => topics.includes(fact.topic)).map(({ address }) => address);
  return {
    id: option.id,
    departure: option.departure,
    title: view.title,
    summary: view.summary,
    own: [`support-levels/${option.level}`, `programmes/${option.programme}`],
    run: run && { name: runName && createLine(runName), ...tellWhen(reader, run) },
    gives: [...new Set(given.map(({ address }) => address))],
    unasked: find(CONDITIONS).filter((address) => !asked.has(address)),
    amounts: [...gives.money.amounts, ...gives.kind.amounts].map((amount) =>
      createAmountText(reader, amount),
    ),
    ask: ASK[option.id],
    first: reader.t(`options.first.${option.id}`),
    links: createLine(getLinks(reader, view).flatMap((link) => [link, createText(' ')])),
    isOnlyFor,
  };
}

/** The pages of an option's level and of its programme. */
function getLinks(reader: Reader, { option, title, href }: OptionView): readonly Piece[] {
  return [
    ...(option.id === option.level ? [{ kind: 'link', text: title, href } as const] : []),
    ...(option.programme ? reader.fill(`{{programme:${option.programme}}}`) : []),
  ];
}

function createAmountText(reader: Reader, { amount, hasWay, condition }: AmountView): AmountText {
  const way =
    hasWay && amount.way !== 'both' ? [createText(` ${reader.t(`amount.way.${amount.way}`)}`)] : [];
  return {
    ...createFactText(reader, amount, [...tellAmount(reader, amount), ...way]),
    ...tellWhen(reader, amount),
    condition: condition && createLine(condition.pieces),
  };
}

function tellWhen(reader: Reader, period: Period): Pick<AmountText, 'when' | 'statuses'> {
  return {
    when: createLine(tellPeriod(reader, period)),
    statuses: getReadPhases(getStatusPhases(period)).map(({ from, value }) => [from, value]),
  };
}

/** Returns an organisation as somebody to ask. Throws where there is none. */
export function createContactText(library: Library, reader: Reader, id: string): ContactText {
  const organisation = library.organisations.get(id);
  if (!organisation) throw new Error(`No organisation "${id}"`);
  const { title, warning } = createContactView(library, reader, organisation);
  const phones = organisation.contacts.filter(
    (contact) => contact.kind === 'phone' && !contact.historical,
  );
  const phone = phones.find(({ purpose }) => purpose === 'return') ?? phones[0];
  return {
    href: reader.href(`/organisations/${id}/`),
    text: title,
    kind: reader.t(`organisation.kind.${organisation.kind}`),
    phone:
      phone?.kind === 'phone'
        ? { value: phone.value, display: phone.display, free: phone.free, sure: phone.confidence }
        : undefined,
    warning: warning && createLine(warning.pieces),
  };
}
