import type { ListenFile } from '../../i18n/listen-words.ts';
import { chooseVoice } from '../../model/speech/choose-voice.ts';
import { fetchJson } from '../fetch-json.ts';
import { findVoices } from './listen/find-voices.ts';

/**
 * Offers to read the page aloud, with a voice that runs on this device; where there is none, says
 * why not. A voice that sends the text away is only used after the reader has chosen so.
 */
export async function startListen(): Promise<void> {
  const item = document.querySelector<HTMLElement>('.kit-listen');
  const button = item?.querySelector('button');
  if (!item || !button) return;
  const { lang } = document.documentElement;
  const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
  const choice = chooseVoice(speech ? await findVoices(speech) : [], lang);
  const fetchFile = () => fetchJson<ListenFile>(`/${lang}/listen.json`);
  const read = async (voice: SpeechSynthesisVoice) => {
    const [{ readAloud }, file] = await Promise.all([import('./listen/start.ts'), fetchFile()]);
    readAloud(file, voice, button);
  };
  let isLoading = false;
  const listen = (voice: SpeechSynthesisVoice) =>
    button.addEventListener('click', () => {
      if (isLoading) return;
      isLoading = true;
      // Nothing has come over a bad network: the reader may press again.
      void read(voice)
        .catch(() => undefined)
        .finally(() => {
          isLoading = false;
        });
    });

  if (choice.kind === 'none' || choice.kind === 'online') {
    const { words } = await fetchFile();
    const reason = document.createElement('p');
    item.prepend(reason);
    if (choice.kind === 'none') {
      reason.textContent = words[speech ? 'no-voice' : 'no-speech'];
      button.remove();
    } else {
      reason.textContent = words.online.replace('{{voice}}', () => choice.voice.name);
      button.textContent = words['online-start'];
    }
  }
  if (choice.voice) listen(choice.voice);
  item.hidden = false;
}
