const PATIENCE_MS = 10_000;

/** Asks for a file of this site and reads it. Throws when it is not there, or does not come in time. */
export async function fetchSoon<T>(
  href: string,
  read: (answer: Response) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(href, { signal: stop.signal });
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    return await read(answer);
  } finally {
    clearTimeout(timer);
  }
}
