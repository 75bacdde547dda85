import { isDay } from '../model/day.ts';
import type { Period } from '../model/period.ts';
import type { Piece } from './piece.ts';
import type { Reader } from './reader.ts';

/** Returns the dates between which something holds, as a sentence; empty when no source gives a date. */
export function tellPeriod(reader: Reader, { from, until, seen }: Period): readonly Piece[] {
  const end = until === 'unknown' ? 'open' : until && (isDay(until) ? 'until' : 'about');
  const bounds = [from && 'from', end].filter(Boolean).join('-');
  const key = bounds === 'open' || bounds === '' ? seen && 'seen' : bounds;
  return key
    ? reader.sentence(`period.${key}`, {
        ...(from ? { from: reader.date(from) } : {}),
        ...(until && until !== 'unknown' ? { until: reader.date(until) } : {}),
        ...(seen ? { seen: reader.date(seen) } : {}),
      })
    : [];
}
