import type { Rule } from './rule.ts';
import { astroModules } from './rules/astro-modules.ts';
import { circles } from './rules/circles.ts';
import { directives } from './rules/directives.ts';
import { importOrder } from './rules/import-order.ts';
import { important } from './rules/important.ts';
import { inlineAttributes } from './rules/inline-attributes.ts';
import { layersRule } from './rules/layers.ts';
import { partialTests } from './rules/partial-tests.ts';
import { physicalSides } from './rules/physical-sides.ts';
import { remoteUrls } from './rules/remote-urls.ts';
import { unfinished } from './rules/unfinished.ts';
import { visibleText } from './rules/visible-text.ts';

/** The house rules that no general tool knows. */
export const rules: Rule[] = [
  astroModules,
  circles,
  directives,
  importOrder,
  important,
  inlineAttributes,
  layersRule,
  partialTests,
  physicalSides,
  remoteUrls,
  unfinished,
  visibleText,
];
