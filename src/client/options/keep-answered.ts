import type { OptionsFile } from '../../i18n/options-file.ts';
import { formatCode, parseCode } from '../../model/options/code.ts';
import { UNSAID_SITUATION } from '../../model/options/situation.ts';
import { getDay } from '../get-day.ts';
import { renderAnswer } from './answer.ts';
import { compare } from './compare.ts';
import { createFields } from './fields.ts';

interface Parts {
  form: HTMLElement;
  /** Where the answer goes. */
  place: HTMLElement;
  status: HTMLElement;
  file: OptionsFile;
}

/** Answers the questions, now and at each change. The answers stand in the address and nowhere else. */
export function keepAnswered({ form, place, status, file }: Parts): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>('button');
  const fields = createFields(form);

  const show = () => {
    const situation = fields.read();
    const code = formatCode(situation);
    const isTold = code !== '';
    for (const button of buttons) button.hidden = !isTold;
    place.hidden = !isTold;
    carryOver(code);
    const compared = isTold ? compare(file, situation, getDay(new Date())) : undefined;
    status.textContent = compared?.status ?? '';
    place.replaceChildren(...(compared ? renderAnswer(file, compared, fields) : []));
  };
  const change = () => {
    const code = formatCode(fields.read());
    history.replaceState(null, '', code === '' ? location.pathname : `#${code}`);
    show();
  };
  const read = () => {
    fields.write(parseCode(location.hash.slice(1)));
    show();
  };

  form.addEventListener('change', change);
  addEventListener('hashchange', read);
  form.querySelector('.to-answer')?.addEventListener('click', () => {
    place.querySelector<HTMLElement>('h2')?.focus();
  });
  form.querySelector('.clear')?.addEventListener('click', () => {
    fields.write(UNSAID_SITUATION);
    change();
    fields.focus('from');
  });
  // What was chosen before the texts came counts more than an older address.
  if (formatCode(fields.read()) === '') read();
  else change();
}

/** Keeps the answers when the reader goes on in another language. */
function carryOver(code: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .translation a'))
    link.hash = code;
}
