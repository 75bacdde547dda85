import { scanCss } from '../css.ts';
import type { Rule } from '../rule.ts';

/** The layers decide which rule wins. */
export const important: Rule = {
  name: 'important',
  check: (file) =>
    file.styles.flatMap((style) =>
      scanCss(style.text)
        .declarations.filter(({ value }) => /!\s*important/i.test(value))
        .map(({ offset }) => ({
          offset: style.offset + offset,
          message: '!important is not used here; put the rule in a later layer.',
        })),
    ),
};
