import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { isInStep } from '../in-step.ts';
import type { Heading } from '../markdown.ts';
import type { Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const heading: Rule = {
  name: 'wrong-heading',
  description:
    'Headings carry an id, the same in every language, so that links and the language switch keep their place.',
  scope: 'entry',
  *check(site) {
    for (const passage of site.passages) yield* checkHeadings(passage);
    for (const group of groupByText(site.passages.filter(({ markdown }) => markdown)).values()) {
      const source = group.get(SOURCE_LANGUAGE);
      for (const passage of group.values())
        if (source && passage !== source && isInStep(site, passage, source))
          yield* compare(passage, source);
    }
  },
};

function* checkHeadings({ markdown, at }: Passage): Generator<Finding> {
  const seen = new Set<string>();
  for (const { depth, id, others, text, offset } of markdown?.headings ?? []) {
    const message =
      id !== undefined && seen.has(id)
        ? getDoubleMessage(id)
        : getMessage({ depth, id, others, text });
    if (message) yield { ...at(offset), ...message };
    if (id !== undefined) seen.add(id);
  }
}

function getMessage({ depth, id, others, text }: Omit<Heading, 'offset'>) {
  const marks = '#'.repeat(Math.max(2, depth));
  const better = `Write: ${marks} ${text} {#${id !== undefined && ID.test(id) ? id : 'my-id'}}`;
  if (text.trim() === '')
    return {
      found: 'The heading has no text.',
      expected: 'A heading has text and an id.',
      fix: 'Write the text, or delete the heading.',
    };
  if (id === undefined || !ID.test(id)) {
    return {
      found:
        id === undefined ? `The heading "${text}" has no id.` : `The id of the heading is "${id}".`,
      expected:
        'A heading ends with an id of lower-case letters a to z, digits and hyphens, the same in every language.',
      fix: better,
    };
  }
  if (others.length > 0) {
    return {
      found: `The heading has more than an id: ${others.join(', ')}.`,
      expected: 'Between { and } stands only the id.',
      fix: better,
    };
  }
  if (depth > 1) return undefined;
  return {
    found: 'The heading has one "#".',
    expected:
      'The title of the page is its only heading with one "#"; those in the text have two or more.',
    fix: better,
  };
}

function getDoubleMessage(id: string) {
  return {
    found: `The id "${id}" stands at two headings.`,
    expected: 'Each heading of a page has an id of its own.',
    fix: `Give this one another id in every language, such as {#${id}-2}.`,
  };
}

function* compare(passage: Passage, source: Passage): Generator<Finding> {
  const own = passage.markdown?.headings ?? [];
  const wanted = source.markdown?.headings ?? [];
  if ([...own, ...wanted].some(({ id }) => id === undefined)) return;
  for (const index of Array(Math.max(own.length, wanted.length)).keys()) {
    const here = own[index];
    const there = wanted[index];
    if (here?.id === there?.id && here?.depth === there?.depth) continue;
    yield {
      ...passage.at(here?.offset ?? 0),
      found: here ? `Heading ${index + 1} is ${format(here)}.` : `Heading ${index + 1} is missing.`,
      expected: there
        ? `In the Dutch text heading ${index + 1} is ${format(there)}.`
        : `The Dutch text has ${wanted.length} headings.`,
      fix: 'Use the same headings, with the same ids, in the same order as in Dutch.',
    };
    return;
  }
}

function format({ depth, id }: Heading): string {
  return `"${'#'.repeat(depth)} … {#${id}}"`;
}
