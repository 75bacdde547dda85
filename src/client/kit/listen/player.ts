import { isShown, type Passage } from './passage.ts';

export type State = 'reading' | 'paused' | 'ended' | 'failed';

interface Parts {
  passages: readonly Passage[];
  /** Makes the utterance of a passage. */
  utter: (passage: Passage) => SpeechSynthesisUtterance;
  onState: (state: State) => void;
  /** Hears which passage is read, or that none is. */
  onPassage: (passage: Passage | undefined) => void;
}

export type Player = ReturnType<typeof createPlayer>;

/** A voice that has not begun after this time will not begin. */
const PATIENCE_MS = 10_000;

/**
 * Reads passages one after the other. A pause stops the voice and begins the sentence again: the
 * platform's own pause does nothing on Android, and loses its place elsewhere.
 */
export function createPlayer({ passages, utter, onState, onPassage }: Parts) {
  const speech = speechSynthesis;
  let at = 0;
  let state: State = 'paused';
  // Held here because Chromium forgets an utterance that nobody holds, and never tells its end.
  let current: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const enter = (next: State) => {
    state = next;
    onState(next);
  };
  const silence = () => {
    current = undefined;
    clearTimeout(timer);
    if (speech.speaking || speech.pending) speech.cancel();
  };
  const halt = (next: State) => {
    silence();
    enter(next);
  };
  const find = (from: number, step: 1 | -1) => {
    let index = from;
    while (passages[index] && !isShown(passages[index] as Passage)) index += step;
    return passages[index] ? index : undefined;
  };
  const read = (index: number | undefined) => {
    silence();
    const passage = passages[index ?? -1];
    if (index === undefined || !passage) {
      at = 0;
      onPassage(undefined);
      enter('ended');
      return;
    }
    at = index;
    onPassage(passage);
    const utterance = utter(passage);
    const ifCurrent = (act: () => void) => () => {
      if (current !== utterance) return;
      clearTimeout(timer);
      act();
    };
    utterance.onstart = ifCurrent(() => undefined);
    utterance.onend = ifCurrent(() => read(find(index + 1, 1)));
    utterance.onerror = ({ error }) =>
      ifCurrent(() => halt(isRefusal(error) ? 'paused' : 'failed'))();
    current = utterance;
    timer = setTimeout(() => ifCurrent(() => halt('failed'))(), PATIENCE_MS);
    if (state !== 'reading') enter('reading');
    speech.speak(utterance);
  };

  return {
    toggle: () => (state === 'reading' ? halt('paused') : read(find(at, 1))),
    pause: () => {
      if (state === 'reading') halt('paused');
    },
    /** Goes to the next sentence, or back to the one before, and reads on from there. */
    step: (by: 1 | -1) => read(find(at + by, by) ?? (by < 0 ? find(0, 1) : undefined)),
    /** Says the sentence again, as the speed has changed. */
    repeat: () => {
      if (state === 'reading') read(at);
    },
    silence,
  };
}

/** Errors after which another press may help: the browser wanted one first, or another page took the voice. */
function isRefusal(error: string): boolean {
  return ['not-allowed', 'interrupted', 'canceled', 'audio-busy'].includes(error);
}
