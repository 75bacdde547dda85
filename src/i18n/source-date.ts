import { ageOn } from '../model/age.ts';
import type { Source } from '../model/source.ts';
import type { Piece } from './piece.ts';
import type { Reader } from './reader.ts';

/** Who said something and when, with the age of a text that is a year old or more. */
export interface SourceText {
  pieces: readonly Piece[];
  old?: string | undefined;
}

/** Returns a source as a fact names it: in few letters, with the link to its page. */
export function tellSource(reader: Reader, id: string): SourceText {
  const source = reader.source(id);
  const age = source.date === 'undated' ? undefined : ageOn(source.date, reader.today);
  return {
    pieces: tellDate(reader, source, {
      kind: 'name',
      text: getShortPublisher(source.publisher),
      href: reader.href(`/sources/${id}/`),
    }),
    old: age?.unit === 'year' ? reader.t('source.old', { count: age.count }) : undefined,
  };
}

/** Returns a source's publisher with its date, or with what is known of the date of an undated text. */
export function tellDate(reader: Reader, source: Source, publisher: Piece): readonly Piece[] {
  const { date, estimate } = source;
  if (date !== 'undated')
    return reader.sentence('source.dated', { publisher, date: reader.date(date) });
  if (!estimate?.from) return reader.sentence('source.undated', { publisher });
  const from = reader.date(estimate.from);
  if (!estimate.until) return reader.sentence('source.undated-from', { publisher, from });
  const until = reader.date(estimate.until);
  return reader.sentence('source.undated-between', { publisher, from, until });
}

/** Returns a publisher in few letters: its abbreviation in brackets, else the name up to the first sign. */
export function getShortPublisher(publisher: string): string {
  const [, abbreviation] = /\(([\p{L}&.-]{2,12})\)/u.exec(publisher) ?? [];
  return abbreviation ?? publisher.replace(/\s*(?:[(,/;]| with ).*$/u, '');
}
