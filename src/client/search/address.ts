/**
 * Reads what is looked for from the address: `#q=`, which stays in the browser. A `?q=`, as other
 * sites and bookmarks write it, was sent once; it is moved behind the # at once, not to be sent again.
 */
export function readQuery(): string {
  const sent = new URLSearchParams(location.search).get('q');
  if (sent !== null) writeQuery(sent);
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
}

/** Puts what is looked for in the address, without a new entry in the history; also in the ways to other languages. */
export function writeQuery(query: string): void {
  const hash = query === '' ? '' : `#q=${encodeURIComponent(query)}`;
  history.replaceState(history.state, '', `${location.pathname}${hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}
