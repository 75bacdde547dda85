/** The plural categories of CLDR, which end a key after `_`. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Forms that may say the number in words. */
export const WORDED: readonly string[] = ['zero', 'one', 'two'];

/** Splits `list.count_one` into its base and its plural category. */
export function parseUiKey(key: string): { base: string; category: string | undefined } {
  const match = /^(.+)_(zero|one|two|few|many|other)$/.exec(key);
  return { base: match?.[1] ?? key, category: match?.[2] };
}

/** Groups the keys of a language by base: each with its text per category, or under `''` without one. */
export function groupUiKeys(
  texts: Readonly<Record<string, string>>,
): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, text] of Object.entries(texts)) {
    const { base, category = '' } = parseUiKey(key);
    groups.set(base, (groups.get(base) ?? new Map<string, string>()).set(category, text));
  }
  return groups;
}
