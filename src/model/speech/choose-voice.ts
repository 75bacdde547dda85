/** What a voice of the platform tells of itself. */
export interface Voice {
  /** BCP 47; some platforms write `nl_NL` or `nld`. */
  lang: string;
  /** False when it sends the text away. */
  localService: boolean;
  default: boolean;
}

export type Choice<V extends Voice> =
  | { kind: 'local' | 'online'; voice: V }
  | { kind: 'none'; voice?: undefined };

/** Returns the voice for a language: one on the device if there is any; one that sends the text away is named as such. */
export function chooseVoice<V extends Voice>(voices: readonly V[], tag: string): Choice<V> {
  const own = voices.filter(({ lang }) => getPrimary(lang) === getPrimary(tag));
  const local = own.filter(({ localService }) => localService);
  const voice = findBest(local, tag) ?? findBest(own, tag);
  if (!voice) return { kind: 'none' };
  return { kind: voice.localService ? 'local' : 'online', voice };
}

/** True when a voice of the one language can say something of a text in the other. */
export function isSameScript(one: string, other: string): boolean {
  const script = getScript(one);
  return script !== undefined && script === getScript(other);
}

/** The one that the reader's device prefers, else the one of the region, else the first. */
function findBest<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  return (
    voices.find((voice) => voice.default) ??
    voices.find(
      ({ lang }) => getRegion(lang) !== undefined && getRegion(lang) === getRegion(tag),
    ) ??
    voices[0]
  );
}

function getPrimary(tag: string): string | undefined {
  return parse(tag)?.language;
}

function getRegion(tag: string): string | undefined {
  return parse(tag)?.region;
}

function getScript(tag: string): string | undefined {
  return parse(tag)?.maximize().script;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
