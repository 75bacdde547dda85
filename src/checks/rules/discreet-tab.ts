import { TELLING_WORDS } from '../discreet-words.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';

export const discreetTab: Rule = {
  name: 'telling-tab',
  description: 'What a tab and the history show of a page does not tell what the reader looks for.',
  scope: 'entry',
  *check({ passages }) {
    const pages = passages.filter(({ key }) => key === 'tab' || key === 'title');
    const tabs = groupByText(pages.filter(({ key }) => key === 'tab'));
    for (const { collection, id, lang, key, text, at } of pages) {
      const own = tabs.get(`${collection}/${id}#tab`)?.get(lang);
      if (key !== (own ? 'tab' : 'title')) continue;
      const match = TELLING_WORDS[lang]?.exec(text);
      if (!match) continue;
      yield {
        ...at(match.index, match[0].length),
        found: `The tab would show "${text}".`,
        expected: 'A tab says nothing of return, removal or asylum: somebody may look along.',
        fix: own
          ? 'Write another "tab:", such as the kind of page or the name of a country.'
          : 'Add a line "tab:" with a short neutral text; the title can stay.',
      };
    }
  },
};
