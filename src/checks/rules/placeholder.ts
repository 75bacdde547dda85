import type { Passage } from '../passages.ts';
import { PLACEHOLDER_KINDS } from '../placeholder-kinds.ts';
import { findBrokenPlaceholders, findPlaceholders, type Placeholder } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { findNearest, formatList } from '../suggest.ts';

export const placeholder: Rule = {
  name: 'unknown-placeholder',
  description: 'A placeholder has a kind that exists and names something that exists.',
  scope: 'entry',
  *check(site) {
    for (const passage of site.passages) {
      for (const found of findBrokenPlaceholders(passage.text)) yield refuseBroken(passage, found);
      for (const found of findPlaceholders(passage.text)) {
        if (passage.collection === 'ui') yield* checkVariable(passage, found);
        else yield* checkReference(site, passage, found);
      }
    }
  },
};

function refuseBroken({ at }: Passage, { text, inside, offset }: Placeholder): Finding {
  return {
    ...at(offset, text.length),
    found: `The braces around "${text}" are not complete.`,
    expected: 'A placeholder stands between two opening and two closing braces.',
    fix: `Write: {{${inside}}}`,
  };
}

function* checkVariable(
  { at }: Passage,
  { text, inside, offset }: Placeholder,
): Generator<Finding> {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(inside)) return;
  yield {
    ...at(offset, text.length),
    found: `"${text}" is not a placeholder of the interface.`,
    expected: 'In content/ui a placeholder is one word of letters and digits, such as {{country}}.',
    fix: `Write: {{${inside.replace(/[^A-Za-z0-9].*$/, '') || 'count'}}}`,
  };
}

function* checkReference(
  site: Site,
  { at }: Passage,
  { text, inside, offset }: Placeholder,
): Generator<Finding> {
  const [, name = '', value = ''] = /^([^:]*):?(.*)$/.exec(inside) ?? [];
  const kind = Object.hasOwn(PLACEHOLDER_KINDS, name) ? PLACEHOLDER_KINDS[name] : undefined;
  if (!kind) {
    const nearest = findNearest(name.trim(), Object.keys(PLACEHOLDER_KINDS));
    yield {
      ...at(offset, text.length),
      found: `"${text}" is not a placeholder that exists.`,
      expected: `A placeholder begins with ${formatList(Object.keys(PLACEHOLDER_KINDS))}, and a colon.`,
      fix: nearest
        ? `Write: {{${nearest}:${value.trim()}}}`
        : 'Write the text itself, or choose one of these.',
    };
    return;
  }
  const fault = kind.findFault(value, site);
  if (!fault) return;
  yield {
    ...at(offset, text.length),
    found: `In "${text}" ${fault}.`,
    expected: `The part after the colon is right, as in ${kind.form}.`,
    fix: 'Correct the id or value, or add what it names to the facts first.',
  };
}
