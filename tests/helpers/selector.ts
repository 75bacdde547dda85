import type { ElementNode } from 'ultrahtml';

type Matches = (element: ElementNode) => boolean;

const attributeTests: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '^=': (value, wanted) => value.startsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
};

const known = new Map<string, Matches>();

/**
 * Reads a list of CSS selectors with tags, classes, ids, attributes and the combinators " " and " > ".
 * The selectors that come with ultrahtml overlook elements behind more than one combinator.
 */
export function parseSelectors(text: string): Matches {
  const matches = known.get(text) ?? createListTest(text);
  known.set(text, matches);
  return matches;
}

function createListTest(text: string): Matches {
  const selectors = text.split(/,\s+/).map((selector) => {
    const steps = selector.replace(/ > /g, ' >').split(' ');
    return steps.map((step) => ({
      isChild: step.startsWith('>'),
      matches: createTest(step.replace('>', '')),
    }));
  });
  return (element) => selectors.some((steps) => matchesFrom(steps, steps.length - 1, element));
}

function matchesFrom(
  steps: readonly { isChild: boolean; matches: Matches }[],
  index: number,
  element: ElementNode,
): boolean {
  const step = steps[index];
  if (!step?.matches(element)) return false;
  if (index === 0) return true;
  let parent = element.parent as ElementNode | undefined;
  for (; parent?.name; parent = parent.parent as ElementNode | undefined) {
    if (matchesFrom(steps, index - 1, parent)) return true;
    if (step.isChild) return false;
  }
  return false;
}

function createTest(step: string): Matches {
  const tests: Matches[] = [];
  const rest = step
    .replace(/\[([\w-]+)(?:([*^]?=)"?([^"\]]*)"?)?\]/g, (_, name, operator, wanted) => {
      const test = attributeTests[operator];
      tests.push(({ attributes }) => {
        const value = attributes[name];
        return value !== undefined && (test?.(value, wanted) ?? true);
      });
      return '';
    })
    .replace(/\.([\w-]+)/g, (_, name) => {
      tests.push(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
      return '';
    })
    .replace(/#([\w-]+)/g, (_, id) => {
      tests.push(({ attributes }) => attributes.id === id);
      return '';
    });
  if (!/^(?:\*|[a-z][a-z0-9]*|)$/.test(rest))
    throw new Error(`The selector "${step}" is not known.`);
  if (rest !== '' && rest !== '*') tests.push(({ name }) => name === rest);
  return (element) => tests.every((test) => test(element));
}
