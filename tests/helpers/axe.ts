import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, as far as axe can tell. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Which rules axe holds a page against: those of WCAG, also good practice, or all that it has switched on. */
const RULES = { wcag: WCAG, practice: [...WCAG, 'best-practice'], all: undefined };

interface Scope {
  /** A selector; without one, the whole page. */
  part?: string;
  rules?: keyof typeof RULES;
}

/** Returns what axe finds on a page: the rule, where, and what to do. */
export async function findFaults(
  page: Page,
  { part, rules = 'wcag' }: Scope = {},
): Promise<string[]> {
  const runOnly = RULES[rules];
  // Without frames there is nothing to gather on a page of axe's own, which takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
  if (part) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
