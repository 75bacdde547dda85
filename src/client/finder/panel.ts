import type { FinderWords } from '../../i18n/finder-words.ts';
import { createElement } from './element.ts';

/**
 * Returns what opens a panel with a field over the page, and closes it when it is open. The panel is
 * not modal: "leave this page" must answer to one tap, and a tap or the focus beside it closes it.
 */
export function createPanel(
  words: FinderWords,
  fill: (panel: HTMLElement, input: HTMLInputElement) => void,
): (link: HTMLElement) => void {
  let close: (() => void) | undefined;
  return (link) => {
    if (close) close();
    else open(link);
  };

  function open(link: HTMLElement): void {
    const { panel, input, button } = createParts(words);
    const listening = new AbortController();
    const { signal } = listening;
    close = () => {
      close = undefined;
      listening.abort();
      panel.remove();
    };
    const goBack = () => {
      close?.();
      link.focus();
    };
    const leaveIfBeside = (target: EventTarget | null) => {
      const isBeside = target instanceof Node && !panel.contains(target) && !link.contains(target);
      if (isBeside) close?.();
    };
    button.addEventListener('click', goBack);
    panel.addEventListener('focusout', ({ relatedTarget }) => leaveIfBeside(relatedTarget));
    document.addEventListener('pointerdown', ({ target }) => leaveIfBeside(target), { signal });
    // Before the field hears of it, which would only close its list or empty itself.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      goBack();
    };
    document.addEventListener('keydown', onKey, { signal, capture: true });
    fill(panel, input);
    (link.closest('header') ?? document.body).append(panel);
    panel.show();
    input.focus();
  }
}

function createParts(words: FinderWords) {
  const input = createElement('input', {
    id: 'finder-panel',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
  });
  const label = createElement('label', { htmlFor: input.id }, words.label);
  const button = createElement('button', { type: 'button' }, words.close);
  const panel = createElement('dialog', { className: 'finder-panel' }, label, button, input);
  panel.setAttribute('aria-label', words.label);
  return { panel, input, button };
}
