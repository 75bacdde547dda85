import type { ListenWords } from '../../../i18n/listen-words.ts';
import { createElement } from '../../element.ts';
import type { State } from './player.ts';

/** What the buttons do. */
export interface Actions {
  toggle: () => void;
  step: (by: 1 | -1) => void;
  stop: () => void;
  setRate: (rate: number) => void;
}

const RATES = { slow: 0.75, normal: 1, quick: 1.35 } as const;

/**
 * Returns the bar of buttons and how it shows a state. A change is told to a screen reader only when
 * the voice is silent: two voices at once are none.
 */
export function createControls(words: ListenWords, actions: Actions) {
  const createButton = (text: string, act: () => void) => {
    const button = createElement('button', { type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  };
  const toggle = createButton(words.pause, actions.toggle);
  const status = createElement('p', { className: 'hidden' });
  status.setAttribute('role', 'status');
  const bar = createElement(
    'section',
    { className: 'listen-player' },
    toggle,
    createButton(words.stop, actions.stop),
    createButton(words.previous, () => actions.step(-1)),
    createButton(words.next, () => actions.step(1)),
    createSpeed(words, actions.setRate),
    status,
  );
  bar.setAttribute('aria-label', words.player);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') actions.stop();
  });
  const show = (state: State) => {
    const names = { reading: 'pause', paused: 'resume', ended: 'again', failed: 'again' } as const;
    toggle.textContent = words[names[state]];
    status.textContent = state === 'reading' ? '' : words[state];
    status.classList.toggle('hidden', state === 'reading' || state === 'paused');
  };
  return { bar, toggle, show };
}

function createSpeed(words: ListenWords, setRate: (rate: number) => void): HTMLElement {
  const select = createElement('select');
  for (const name of ['slow', 'normal', 'quick'] as const)
    select.append(new Option(words[name], name, name === 'normal', name === 'normal'));
  select.addEventListener('change', () => setRate(RATES[select.value as keyof typeof RATES]));
  return createElement('label', {}, words.speed, ' ', select);
}
