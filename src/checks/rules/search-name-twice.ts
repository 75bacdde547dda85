import { foldCompact } from '../../model/find/fold.ts';
import type { Rule } from '../rule.ts';
import { getListedNames } from '../search-names.ts';
import { locate } from '../site-file.ts';

export const searchNameTwice: Rule = {
  name: 'search-name-twice',
  description:
    'A search name is listed once, and for one country: a reader who types it means one.',
  scope: 'collection',
  *check({ content, files }) {
    const seen = new Map<string, { id: string; tag: string }>();
    for (const [tag, names] of content.searchNames) {
      const entry = files.get(`search-names/${tag}.yml`);
      if (!entry) continue;
      for (const { collection, id, name, path } of getListedNames(names)) {
        const folded = foldCompact(name);
        const key = collection === 'countries' ? folded : `${collection}/${id} ${folded}`;
        const before = seen.get(key);
        if (before) {
          const same = before.id === id;
          yield {
            ...locate(entry, path),
            found: `The name "${name}" is already listed for ${before.id} in ${before.tag}.yml.`,
            expected: same
              ? 'A name stands in one language; it is found on the pages of every other.'
              : 'A name that could be either country leads to none of them.',
            fix: same
              ? 'Take it out here.'
              : 'Keep it at the country that people mean by it, or make both names longer.',
          };
        }
        seen.set(key, { id, tag });
      }
    }
  },
};
