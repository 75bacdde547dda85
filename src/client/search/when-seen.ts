/** Calls back once when an element comes near the screen, so that a long list loads as far as it is read. */
export function whenSeen(element: Element, act: () => void): void {
  if (!('IntersectionObserver' in globalThis)) {
    act();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}
