import { formatAddress, parseAddress } from '../../../model/beside/address.ts';

/**
 * Asks for the language that stands behind the `#`, now and when that changes, and goes to the block
 * that stands there. `ask` answers with the language that is then beside the page.
 */
export function followAddress(
  ask: (language: string | undefined) => Promise<string | undefined>,
): void {
  const follow = async () => {
    const { language, at } = parseAddress(location.hash);
    const block = at ? document.getElementById(at) : null;
    const shown = await ask(language);
    // The fragments of other tools name no block.
    if (!block) return;
    if (shown && !language) writeLanguage(shown);
    if (language) block.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}

/** Writes the language that is beside the page behind the `#`, with the block that stands there. */
export function writeLanguage(language: string | undefined): void {
  const { pathname, search, hash } = location;
  const { at } = parseAddress(hash);
  history.replaceState(history.state, '', pathname + search + formatAddress({ language, at }));
}
