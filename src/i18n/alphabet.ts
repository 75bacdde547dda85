import type { Formats } from './formats.ts';
import type { Language } from './languages.ts';

/** A letter of an alphabetical list, with what stands under it. */
export interface LetterGroup<T> {
  letter: string;
  members: readonly T[];
}

/** Returns the part of a name that readers look it up by: without the Arabic article. */
export function getLookupName(name: string): string {
  return name.replace(/^ال(?=\p{L}{2})/u, '');
}

/** Returns items in the order of the language's alphabet, under their first letters; each letter comes once. */
export function groupByLetter<T>(
  items: readonly T[],
  getName: (item: T) => string,
  { tag }: Pick<Language, 'tag'>,
  { compare }: Pick<Formats, 'compare'>,
): readonly LetterGroup<T>[] {
  const sorted = items.toSorted((a, b) =>
    compare(getLookupName(getName(a)), getLookupName(getName(b))),
  );
  const groups = new Map<string, T[]>();
  for (const item of sorted) {
    const letter = getLetter(getLookupName(getName(item)), tag);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, members]) => ({ letter, members }));
}

/** The first letter without its marks: É stands under E, and أ, إ and آ stand under ا. */
function getLetter(name: string, tag: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return (plain || name).charAt(0).toLocaleUpperCase(tag);
}
