import type { OptionsFile } from '../i18n/options-file.ts';

/**
 * Brings the questions about a situation. What an answer needs is loaded with the first one; it never
 * leaves the device. Where loading fails, the page says so, and its rules and countries stay.
 */
const form = document.querySelector<HTMLElement>('.options-form');
const failed = document.querySelector<HTMLElement>('.options-failed');

async function start(place: HTMLElement): Promise<void> {
  try {
    const [{ startOptions }, file] = await Promise.all([import('./options/start.ts'), fetchFile()]);
    startOptions(place, file);
  } catch {
    if (failed) failed.hidden = false;
  }
}

async function fetchFile(): Promise<OptionsFile> {
  const answer = await fetch(`/${document.documentElement.lang}/options.json`);
  if (!answer.ok) throw new Error(`options.json: ${answer.status}`);
  return answer.json();
}

if (form) {
  form.hidden = false;
  document.querySelector('.without-script')?.setAttribute('hidden', '');
  const listening = new AbortController();
  const begin = () => {
    listening.abort();
    void start(form);
  };
  form.addEventListener('change', begin, { signal: listening.signal });
  addEventListener('hashchange', begin, { signal: listening.signal });
  if (/[#&][cs]=/.test(location.hash)) begin();
}
