import type { BesideWords } from '../../../i18n/beside-words.ts';
import { type Choice, createChoice } from './choice.ts';
import { createFailure } from './failure.ts';
import { foldRest } from './fold.ts';
import { followAddress, writeLanguage } from './follow-address.ts';

/** Lets a reader put one language beside the page and take it away: by button, in the bar, by address. */
export function createSwitch(
  kit: HTMLDetailsElement,
  links: readonly HTMLAnchorElement[],
  words: BesideWords,
): void {
  const choices = links.flatMap((link) => createChoice(link, words) ?? []);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const fold = foldRest(choices, words.all);
  (fold ?? choices.at(-1)?.button)?.after(status);
  let wanted: Choice | undefined;
  let takeAway: (() => void) | undefined;

  const clear = () => {
    takeAway?.();
    takeAway = undefined;
    wanted?.mark(false);
    wanted = undefined;
    status.replaceChildren();
  };
  const turnOff = () => {
    const place = kit.open ? wanted?.button : kit.querySelector('summary');
    clear();
    writeLanguage(undefined);
    place?.focus();
  };
  const turnOn = async (choice: Choice) => {
    clear();
    wanted = choice;
    if (fold?.contains(choice.button)) fold.open = true;
    choice.button.setAttribute('aria-busy', 'true');
    const opened = await open(choice, words, turnOff).catch(() => undefined);
    choice.button.removeAttribute('aria-busy');
    // Another language, or none, may have been asked for meanwhile.
    if (wanted !== choice) return opened?.();
    if (opened) {
      takeAway = opened;
      choice.mark(true);
      status.textContent = choice.words.shown;
      writeLanguage(choice.link.hreflang);
    } else {
      wanted = undefined;
      kit.open = true;
      status.replaceChildren(...createFailure(choice));
    }
  };

  for (const choice of choices) {
    choice.button.addEventListener('click', () => {
      if (wanted === choice) turnOff();
      else turnOn(choice);
    });
  }
  followAddress(async (language) => {
    const choice = choices.find(({ link }) => link.hreflang === language);
    if (choice && choice !== wanted) await turnOn(choice);
    return wanted?.link.hreflang;
  });
}

/** The script that does it loads when it is first used. */
async function open(choice: Choice, words: BesideWords, turnOff: () => void): Promise<() => void> {
  const { openBeside } = await import('../../beside/start.ts');
  return openBeside(choice, words.off, turnOff);
}
