import type { Container, ContainerFault } from '../containers.ts';
import { getFactIds, isSpoken } from '../fact-ids.ts';
import type { Rule } from '../rule.ts';
import { hasEntry, type Site } from '../site.ts';
import { findNearest, formatList } from '../suggest.ts';

/** What a block of this name holds: words, the words of a numbered list, or nothing but what `of` names. */
const HOLDS: Readonly<Record<string, 'words' | 'list' | 'entry'>> = {
  callout: 'words',
  unknown: 'words',
  steps: 'list',
  contact: 'entry',
  fact: 'entry',
};

const FORM = {
  words: 'a line ":::callout", the words, and a line ":::"',
  list: 'a line ":::steps", a list with numbers, and a line ":::"',
  entry: ':::contact{of="iom-nl"} or :::fact{of="programmes/rean#withdraw"}, and a line ":::"',
};

export const container: Rule = {
  name: 'wrong-block',
  description: 'A building block of a text has a name that exists and holds what it is for.',
  scope: 'site',
  *check(site) {
    for (const { markdown, at } of site.passages) {
      for (const fault of markdown?.faults ?? [])
        yield { ...at(fault.offset, fault.line.length), ...tellFault(fault) };
      for (const found of markdown?.containers ?? []) {
        const message = findFault(site, found);
        if (message) yield { ...at(found.offset), ...message };
      }
    }
  },
};

function tellFault({ kind, line }: ContainerFault) {
  const found = {
    malformed: `The line "${line.trim()}" does not open a block.`,
    nested: `A block opens inside another one: "${line.trim()}".`,
    unclosed: `The block "${line}" has no end.`,
    stray: 'A line ":::" closes a block that was not opened.',
  }[kind];
  return {
    found,
    expected: `A block is ${FORM.words}; no block stands in another.`,
    fix: kind === 'stray' ? 'Delete the line.' : 'Write the lines in that form.',
  };
}

function findFault(site: Site, { name, of, text }: Container) {
  const holds = Object.hasOwn(HOLDS, name) ? HOLDS[name] : undefined;
  if (!holds) {
    const nearest = findNearest(name, Object.keys(HOLDS));
    return {
      found: `There is no block ":::${name}".`,
      expected: `A block is ${formatList(Object.keys(HOLDS))}.`,
      fix: nearest ? `Write: :::${nearest}` : 'Choose one of these, or write plain text.',
    };
  }
  const isEmpty = text.trim() === '';
  const isRight =
    holds === 'entry'
      ? isEmpty && of !== undefined && of.trim() !== ''
      : !isEmpty && of === undefined && (holds === 'words' || isNumberedList(text));
  if (!isRight) {
    return {
      found: `The block ":::${name}" does not hold what it is for.`,
      expected: `It is written as ${FORM[holds]}.`,
      fix: 'Write it in that form.',
    };
  }
  const missing = (of ?? '').split(/\s+/).find((id) => id !== '' && !exists(site, name, id));
  if (missing === undefined) return undefined;
  return {
    found: `The block ":::${name}" names "${missing}", which does not exist or has no words.`,
    expected:
      name === 'contact'
        ? 'It names the folder of an organisation, such as iom-nl.'
        : 'It names statements as collection/entry#statement, such as programmes/rean#withdraw.',
    fix: 'Correct the name, or add the statement with its source first.',
  };
}

function isNumberedList(text: string): boolean {
  return text
    .trim()
    .split(/\r?\n/)
    .every((line) => /^(?:\d+\. |\s+\S|\s*$)/.test(line));
}

function exists(site: Site, name: string, id: string): boolean {
  if (name === 'contact') return hasEntry(site, 'organisations', id);
  const [entry = '', fact = ''] = id.split('#');
  const path = `${entry}/facts.yml`;
  const facts = site.files.get(path);
  if (!facts) return site.unread.has(path);
  return getFactIds(facts).some((found) => found.id === fact && isSpoken(found));
}
