import type { Phase } from '../model/phase.ts';
import type { Verdict } from './option-view.ts';
import type { ToldReason } from './told-reason.ts';

/** Returns each reason of an option once, with the days on which it counts; what only adds something comes last. */
export function getReasonPhases(phases: readonly Phase<Verdict>[]): readonly Phase<ToldReason>[] {
  const told: Phase<ToldReason>[] = [];
  const last = new Map<string, { at: number; reason: Phase<ToldReason> }>();
  for (const [at, { from, until, value }] of phases.entries()) {
    for (const reason of value.reasons) {
      const key = getKey(reason);
      const before = last.get(key);
      if (before?.at === at - 1) {
        before.at = at;
        before.reason.until = until;
        continue;
      }
      const entry = { at, reason: { from, until, value: reason } };
      last.set(key, entry);
      told.push(entry.reason);
    }
  }
  const isNote = ({ value }: Phase<ToldReason>) => value.reason.effect === 'note';
  return [...told.filter((reason) => !isNote(reason)), ...told.filter(isNote)];
}

function getKey({ reason }: ToldReason): string {
  return [reason.id, reason.statement, ...reason.fact.source].join(' ');
}
