import { scanCss } from '../css.ts';
import type { Rule } from '../rule.ts';

/** Blocks that take no part in the cascade of layers. */
const free = /^@(?:font-face|keyframes|page|property|counter-style|view-transition)\b/;

/** A style outside a layer beats every layer, wherever it stands. */
export const layersRule: Rule = {
  name: 'layers',
  check: (file) =>
    file.styles.flatMap((style) =>
      scanCss(style.text)
        // A nested rule stands where the rule around it stands.
        .blocks.filter(({ prelude, around }) =>
          [...around, prelude].every((part, depth) => isOutside(part, depth === around.length)),
        )
        .map(({ prelude, offset }) => ({
          offset: style.offset + offset,
          message: `"${prelude}" stands outside a layer; wrap it, as in @layer components { … }.`,
        })),
    ),
};

/** True when this part of the way to a block keeps it outside every layer. */
function isOutside(prelude: string, isLast: boolean): boolean {
  if (isLast) return !prelude.startsWith('@');
  return prelude.startsWith('@') && !prelude.startsWith('@layer') && !free.test(prelude);
}
