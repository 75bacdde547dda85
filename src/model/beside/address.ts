/** What stands behind the `#` of a page: the language to put beside it, and the block to go to. */
export interface BesideAddress {
  language?: string | undefined;
  at?: string | undefined;
}

/** `#beside=nl&at=basis` gives both, `#basis` the block alone. What cannot be read is nothing. */
export function parseAddress(hash: string): BesideAddress {
  const text = hash.replace(/^#/, '');
  if (!text.includes('=')) return { at: text || undefined };
  const parameters = new URLSearchParams(text);
  return {
    language: parameters.get('beside') || undefined,
    at: parameters.get('at') || undefined,
  };
}

/** The opposite of `parseAddress`, for ids and tags, which need no escape. */
export function formatAddress({ language, at }: BesideAddress): string {
  if (language) return at ? `#beside=${language}&at=${at}` : `#beside=${language}`;
  return at ? `#${at}` : '';
}
