/**
 * Stops when the reader leaves: a voice outlives its page, and the next page may be slow to come
 * while this one is blank already. Pauses when the page is no longer seen. Returns how to stop watching.
 */
export function stopWhenGone(stop: () => void, pause: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pagehide', stop, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') pause();
    },
    { signal },
  );
  const blanking = new MutationObserver(() => {
    if (document.documentElement.hidden) stop();
  });
  blanking.observe(document.documentElement, { attributeFilter: ['hidden'] });
  return () => {
    listening.abort();
    blanking.disconnect();
  };
}
