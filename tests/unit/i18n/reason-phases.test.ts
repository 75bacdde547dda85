import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/i18n/option-view.ts';
import { getReasonPhases } from '../../../src/i18n/reason-phases.ts';
import type { Reason, ReasonId } from '../../../src/model/outcomes/outcome.ts';
import type { Phase } from '../../../src/model/phase.ts';

function createPhase(
  from: string | undefined,
  until: string | undefined,
  ...ids: ReasonId[]
): Phase<Verdict> {
  const fact: Reason['fact'] = { source: ['a'], confidence: 'H', checked: 'never', disputedBy: [] };
  const reasons = ids.map((id) => {
    const effect = id === 'dtv-decides' ? ('note' as const) : ('open' as const);
    return { reason: { id, effect, fact }, pieces: [] };
  });
  return { from, until, value: { outcome: 'unknown', reasons } };
}

const tell = (phases: readonly Phase<Verdict>[]) =>
  getReasonPhases(phases).map(
    ({ from = '', until = '', value }) => `${value.reason.id} ${from}/${until}`,
  );

test('a reason that goes on counts through, and who decides comes last', () => {
  expect(
    tell([
      createPhase(undefined, '2025-10-31', 'only-syria', 'dtv-decides'),
      createPhase('2025-11-01', undefined, 'only-syria', 'scheme-over', 'dtv-decides'),
    ]),
  ).toEqual(['only-syria /', 'scheme-over 2025-11-01/', 'dtv-decides /']);
});

test('a reason that comes back stands twice', () => {
  expect(
    tell([
      createPhase(undefined, '2025-01-31', 'scheme-unsure'),
      createPhase('2025-02-01', '2025-02-28', 'own-scheme'),
      createPhase('2025-03-01', undefined, 'scheme-unsure'),
    ]),
  ).toEqual([
    'scheme-unsure /2025-01-31',
    'own-scheme 2025-02-01/2025-02-28',
    'scheme-unsure 2025-03-01/',
  ]);
});
