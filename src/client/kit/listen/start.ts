import type { ListenFile } from '../../../i18n/listen-words.ts';
import { chooseVoice, isSameScript } from '../../../model/speech/choose-voice.ts';
import styles from '../../../styles/listen.css?inline';
import { adoptStyles } from '../../adopt-styles.ts';
import { bringIntoView } from './bring-into-view.ts';
import { createControls } from './controls.ts';
import { mark } from './mark.ts';
import { type Passage, readPassages } from './passage.ts';
import { createPlayer } from './player.ts';
import { createSpeechRules } from './speech-rules.ts';
import { stopWhenGone } from './stop-when-gone.ts';

let stopLast: (() => void) | undefined;

/** Reads the page aloud from its beginning, with a bar of buttons over it. */
export function readAloud(
  file: ListenFile,
  voice: SpeechSynthesisVoice,
  opener: HTMLElement,
): void {
  const main = document.querySelector('main');
  if (!main) return;
  stopLast?.();
  adoptStyles(styles);
  let rate = 1;
  const { bar, toggle, show } = createControls(file.words, {
    toggle: () => player.toggle(),
    step: (by) => player.step(by),
    stop: () => stop(),
    setRate: (next) => {
      rate = next;
      player.repeat();
    },
  });
  const bars = () => [...document.querySelectorAll('.site-header, .tools'), bar];
  const player = createPlayer({
    passages: readPassages(main, createSpeechRules(file)),
    utter: (passage) => createUtterance(passage, voice, rate, file.words.other),
    onState: show,
    onPassage: (passage) => {
      mark(passage);
      if (passage) bringIntoView(passage, bars());
    },
  });
  const stop = () => {
    stopLast = undefined;
    unwatch();
    player.silence();
    mark(undefined);
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    if (hadFocus) opener.focus({ preventScroll: true });
  };
  const unwatch = stopWhenGone(stop, player.pause);
  stopLast = stop;
  (main.querySelector('.page-top') ?? main).after(bar);
  toggle.focus({ preventScroll: true });
  player.toggle();
}

/** A text in another language has a voice of its own; without one, the page's reads it if it knows the letters. */
function createUtterance(
  { spoken, lang }: Passage,
  voice: SpeechSynthesisVoice,
  rate: number,
  other: string,
): SpeechSynthesisUtterance {
  const own = lang === undefined ? undefined : chooseVoice(speechSynthesis.getVoices(), lang);
  const isReadable = lang === undefined || own?.kind === 'local' || isSameScript(voice.lang, lang);
  const utterance = new SpeechSynthesisUtterance(isReadable ? spoken : other);
  utterance.voice = own?.kind === 'local' ? own.voice : voice;
  utterance.lang = utterance.voice.lang;
  utterance.rate = rate;
  return utterance;
}
