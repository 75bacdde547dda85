import type { Day, PartialDate } from '../model/day.ts';
import type { Source } from '../model/source.ts';
import type { Formats } from './formats.ts';
import type { Language } from './languages.ts';
import { localise } from './paths.ts';
import { createText, type Piece } from './piece.ts';
import { splitTemplate } from './template.ts';
import type { TranslationStatus } from './translation-status.ts';
import type { Translate, Values } from './translator.ts';

/** What goes into the placeholders of a sentence: one element, or several in a row. */
export type Slots = Readonly<Record<string, Piece | readonly Piece[]>>;

/** Everything a component needs to speak one reader's language on one day. */
export interface Reader {
  language: Language;
  today: Day;
  t: Translate;
  /** How the words of the interface came about: of the one to rely on least. */
  interfaceStatus: TranslationStatus;
  format: Formats;
  /** The address in this language of a page, given without language: `/countries/gh/`. */
  href(path: string): string;
  /** The words under a key of the interface, with elements in its placeholders. */
  sentence(key: string, slots: Slots, values?: Values): readonly Piece[];
  /** A sentence of the content, with its `{{kind:value}}` placeholders filled from the facts. */
  fill(text: string): readonly Piece[];
  date(date: PartialDate): Piece;
  country(code: string): Piece;
  /** The source with this id. Throws when there is none. */
  source(id: string): Source;
  /** The number of a source in the list at the foot of the page, on pages that have one. */
  note?(id: string): number;
}

interface Parts {
  language: Language;
  today: Day;
  t: Translate;
  interfaceStatus: TranslationStatus;
  format: Formats;
  sources: ReadonlyMap<string, Source>;
  /** Fills one `kind:value` placeholder; `before` is the sentence up to it. */
  resolve: (slot: string, before: string) => Piece;
}

/** Returns the reader of one language on one day. */
export function createReader(parts: Parts): Reader {
  const { language, today, t, interfaceStatus, format, sources, resolve } = parts;
  const href = (path: string) => localise(language.tag, path);
  return {
    language,
    today,
    t,
    interfaceStatus,
    format,
    href,
    sentence: (key, slots, values) =>
      splitTemplate(t.raw(key, values)).flatMap((part) =>
        'text' in part ? createText(part.text) : fillSlot(part.slot, key, slots, values),
      ),
    fill: (text) => {
      let before = '';
      return splitTemplate(text).map((part) => {
        const piece = 'text' in part ? createText(part.text) : resolve(part.slot, before);
        before += 'text' in part ? part.text : 'x';
        return piece;
      });
    },
    date: (date) => ({ kind: 'date', date, text: format.date(date) }),
    country: (code) => ({
      kind: 'link',
      text: format.country(code),
      href: href(`/countries/${code.toLowerCase()}/`),
    }),
    source: (id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`No source "${id}"`);
      return source;
    },
  };
}

function fillSlot(
  slot: string,
  key: string,
  slots: Slots,
  values: Values = {},
): Piece | readonly Piece[] {
  const filling = slots[slot];
  if (filling) return filling;
  const value = values[slot];
  if (value === undefined) throw new Error(`Nothing to put in {{${slot}}} of "${key}"`);
  return createText(String(value));
}
