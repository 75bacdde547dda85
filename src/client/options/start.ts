import type { OptionsFile } from '../../i18n/options-file.ts';
import { createElement } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { keepAnswered } from './keep-answered.ts';

/**
 * Shows the questions. What an answer needs is loaded with the first one, and no answer leaves the
 * device. Where loading fails, the page says so, and its rules and countries stay.
 */
export function startQuestions(form: HTMLElement): void {
  const failed = document.querySelector<HTMLElement>('.options-failed');
  const place = createElement('section', { className: 'options-answer', hidden: true });
  place.setAttribute('aria-labelledby', 'answer');
  const status = createElement('p', { className: 'options-status' });
  status.setAttribute('role', 'status');
  form.querySelector('.options-bar')?.prepend(status);
  form.after(place);
  form.hidden = false;
  document.querySelector('.without-script')?.setAttribute('hidden', '');

  const listening = new AbortController();
  const { signal } = listening;
  const begin = () => {
    listening.abort();
    fetchJson<OptionsFile>(`/${document.documentElement.lang}/options.json`).then(
      (file) => {
        document.querySelector('.options-countries')?.setAttribute('hidden', '');
        keepAnswered({ form, place, status, file });
      },
      () => {
        if (failed) failed.hidden = false;
      },
    );
  };
  form.addEventListener('change', begin, { signal });
  addEventListener('hashchange', begin, { signal });
  if (/[#&][cs]=/.test(location.hash)) begin();
}
