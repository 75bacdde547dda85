import { createElement } from '../element.ts';
import type { Compared } from './compare.ts';
import { createLine } from './line.ts';
import { createMore } from './more.ts';
import { createOutcome } from './outcome.ts';
import { createReasons } from './reasons.ts';
import type { Setting } from './setting.ts';
import { createWhen } from './when.ts';

/** Makes an option as a country page shows it: outcome, why, what it gives, what to do first, whom to ask. */
export function createOption(setting: Setting, compared: Compared): HTMLElement {
  const { file } = setting;
  const { text, outcome } = compared;
  const isOpen = outcome !== 'not-met';
  const article = createElement(
    'article',
    { className: 'option' },
    createElement('h4', { tabIndex: -1 }, text.title),
    createElement('p', { className: 'verdict' }, createOutcome(file, outcome)),
    createElement('p', {}, text.summary),
    ...(isOpen && text.run ? [createWhen(setting, text.run)] : []),
    ...createReasons(setting, compared),
    ...createOpen(setting, compared),
    ...(isOpen ? createMore(setting, compared) : []),
    createElement('p', { className: 'more' }, ...createLine(text.links)),
  );
  article.dataset.option = text.id;
  article.dataset.outcome = outcome;
  return article;
}

/** The questions that were left open, each as a way back to it. */
function createOpen({ file: { words }, fields }: Setting, { open }: Compared): Node[] {
  if (open.length === 0) return [];
  const buttons = open.map((id) => {
    const button = createElement('button', { type: 'button' }, words[`options.about.${id}`]);
    button.addEventListener('click', () => fields.focus(id));
    return createElement('li', {}, button);
  });
  return [
    createElement(
      'div',
      { className: 'open-questions' },
      createElement('p', {}, words['options.open']),
      createElement('ul', {}, ...buttons),
    ),
  ];
}
