import type { Path } from './yaml.ts';

/** One key with its value, somewhere in the YAML of a file. */
export interface Field {
  key: string;
  value: unknown;
  path: Path;
  /** The group of keys it stands in. */
  parent: Readonly<Record<string, unknown>>;
}

/** Walks through every key of a value read from YAML, also inside lists. Also works on values that fit no schema. */
export function* walkFields(value: unknown, path: Path = []): Generator<Field> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkFields(item, [...path, index]);
  } else if (isGroup(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield { key, value: item, path: [...path, key], parent: value };
      yield* walkFields(item, [...path, key]);
    }
  }
}

/** Walks through every group of keys of a value read from YAML, the outermost first. */
export function* walkGroups(
  value: unknown,
  path: Path = [],
): Generator<{ group: Readonly<Record<string, unknown>>; path: Path }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkGroups(item, [...path, index]);
  } else if (isGroup(value)) {
    yield { group: value, path };
    for (const [key, item] of Object.entries(value)) yield* walkGroups(item, [...path, key]);
  }
}

/** Returns the texts in a value that may be one text or a list of texts, each with its path. */
export function getTexts(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ text: item, path: [...path, index] }] : [],
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
