import type { Phone } from '../model/contact.ts';
import type { PartialDate } from '../model/day.ts';

/** A part of a sentence: text, or a fact that has a component of its own. */
export type Piece =
  | { kind: 'text'; text: string }
  /** An own name, such as an organisation's; stays in Latin script and is not translated. */
  | { kind: 'name'; text: string; href?: string }
  | { kind: 'link'; text: string; href: string }
  /** The source of the sentence before it: who and when, in a few letters. */
  | { kind: 'cite'; text: string; href: string; label: string }
  | { kind: 'date'; text: string; date: PartialDate }
  | { kind: 'number'; text: string; value: number }
  | { kind: 'amount'; text: string; value: number }
  | { kind: 'phone'; phone: Phone };

/** Returns a stretch of plain text as a piece. */
export function createText(text: string): Piece {
  return { kind: 'text', text };
}
