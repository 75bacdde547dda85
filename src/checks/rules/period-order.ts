import { getFirstDay, getLastDay, isPartialDate } from '../../model/day.ts';
import { walkGroups } from '../fields.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';

export const periodOrder: Rule = {
  name: 'end-before-start',
  description: 'Nothing ends, or is seen for the last time, before it begins.',
  scope: 'entry',
  *check(site) {
    for (const entry of site.files.values()) {
      if (entry.place.kind !== 'facts' && entry.place.kind !== 'data') continue;
      for (const { group, path } of walkGroups(entry.yaml.value)) {
        for (const key of ['until', 'seen']) yield* checkOrder(entry, group, [...path, key]);
      }
    }
  },
};

function* checkOrder(
  entry: SiteFile,
  group: Readonly<Record<string, unknown>>,
  path: PropertyKey[],
): Generator<Finding> {
  const key = String(path.at(-1));
  const { from, [key]: end } = group;
  if (
    typeof from !== 'string' ||
    typeof end !== 'string' ||
    !isPartialDate(from) ||
    !isPartialDate(end)
  )
    return;
  if (getLastDay(end) >= getFirstDay(from)) return;
  yield {
    ...locate(entry, path),
    found: `"${key}: ${end}" lies before "from: ${from}".`,
    expected: `The date of "${key}" is the same as that of "from", or later.`,
    fix: `Look both dates up in the source. If they were exchanged, write: from: ${end}, and ${key}: ${from}`,
  };
}
