import { createElement } from '../element.ts';

/** What a button does, and what is said when it is done. */
export interface Action {
  label: string;
  done: string;
  act(): Promise<void>;
}

/** Where it is said that an action is done, and what is said when it is not. */
export interface Said {
  status: HTMLElement;
  failed: string;
}

/** Where it is said how an action ended, for eyes and for screen readers. */
export function createStatus(): HTMLElement {
  const status = createElement('p');
  status.setAttribute('role', 'status');
  return status;
}

/**
 * Returns a button that acts once at a time and says how it ended. `after` shows what holds then;
 * when an action fails nothing has changed, and one sentence says so.
 */
export function createAction(
  { label, done, act }: Action,
  { status, failed }: Said,
  after: () => unknown,
): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = '';
    try {
      await act();
      await after();
      status.textContent = done;
    } catch {
      status.textContent = failed;
    }
    button.disabled = false;
  });
  return button;
}
