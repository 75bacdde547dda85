/** Longer than a quick typist waits between two letters. */
const REST_MS = 300;

/**
 * Calls back once when an element comes near the screen and stays on the page, so that a long list
 * loads as far as it is read, and one that is typed away does not load.
 */
export function whenSeen(element: Element, act: () => void): void {
  const actLater = () =>
    setTimeout(() => {
      if (element.isConnected) act();
    }, REST_MS);
  if (!('IntersectionObserver' in globalThis)) {
    actLater();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    actLater();
  });
  observer.observe(element);
}
