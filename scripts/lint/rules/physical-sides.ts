import { scanCss } from '../css.ts';
import type { Finding, Rule } from '../rule.ts';

const properties =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/;
const sidedProperties = /^(?:float|clear|text-align|text-align-last)$/;

/** Left and right are wrong for half the readers: styles name the start and the end. */
export const physicalSides: Rule = {
  name: 'physical-sides',
  check: (file) => file.styles.flatMap(({ text, offset }) => findSides(text, offset)),
};

function findSides(css: string, start: number): Finding[] {
  return scanCss(css)
    .declarations.filter(
      ({ property, value }) =>
        properties.test(property) ||
        (sidedProperties.test(property) && /^\s*(?:left|right)\b/.test(value)),
    )
    .map(({ property, value, offset }) => ({
      offset: start + offset,
      message: `"${property}:${value}" names a physical side; use the logical one (inline-start, inline-end).`,
    }));
}
