import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { isInStep } from '../in-step.ts';
import type { Passage } from '../passages.ts';
import { normalisePath } from '../routes.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';

export const linkParity: Rule = {
  name: 'link-mismatch',
  description: 'A text links to the same pages of the site in every language.',
  scope: 'entry',
  *check(site) {
    for (const group of groupByText(site.passages.filter(({ markdown }) => markdown)).values()) {
      const source = group.get(SOURCE_LANGUAGE);
      if (!source) continue;
      const wanted = getLinks(source);
      for (const passage of group.values()) {
        if (!isInStep(site, passage, source)) continue;
        const own = getLinks(passage);
        for (const { url, offset } of own) {
          if (wanted.some((link) => link.url === url)) continue;
          yield {
            ...passage.at(offset),
            found: `The Dutch text has no link to "${url}".`,
            expected: 'Each language links to the same pages of this site.',
            fix: 'Correct the address, or add the link to the Dutch text too.',
          };
        }
        for (const { url } of wanted) {
          if (own.some((link) => link.url === url)) continue;
          yield {
            ...passage.at(Math.max(0, passage.text.search(/\S/))),
            found: `The link to "${url}" in the Dutch text is missing here.`,
            expected: 'Each language links to the same pages of this site.',
            fix: `Add the link at its place: [text](${url})`,
          };
        }
      }
    }
  },
};

function getLinks({ markdown }: Passage) {
  return (markdown?.targets ?? []).flatMap(({ kind, url, offset }) => {
    const [path = '', anchor] = url.split('#');
    if (kind !== 'link' || !/^(?:#|\/(?!\/))/.test(url)) return [];
    return [{ url: normalisePath(path) + (anchor === undefined ? '' : `#${anchor}`), offset }];
  });
}
