import type { WhenText } from '../../i18n/options-file.ts';
import { createElement } from '../element.ts';
import { findOn } from './compare.ts';
import { createLine } from './line.ts';
import type { Setting } from './setting.ts';

/** Makes the line on a period: its dates, and where the reader's day stands in it. */
export function createWhen(
  { file, day }: Pick<Setting, 'file' | 'day'>,
  { name, when, statuses }: WhenText,
): HTMLElement {
  const status = findOn(statuses, day);
  return createElement(
    'p',
    { className: 'when' },
    ...(name ? [...createLine(name), ' '] : []),
    ...createLine(when),
    ' ',
    ...(status
      ? [
          createElement(
            'span',
            { className: `status status-${status}` },
            file.words[`status.${status}`],
          ),
        ]
      : []),
  );
}
