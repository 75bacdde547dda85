import type { Target } from '../markdown.ts';
import type { Rule } from '../rule.ts';

export const linkTarget: Rule = {
  name: 'forbidden-link',
  description:
    'Links lead to a page of the site, https:, mailto: or tel:; images stand on the site and have a description.',
  scope: 'entry',
  *check({ passages }) {
    for (const { markdown, at } of passages) {
      for (const target of markdown?.targets ?? []) {
        const message = target.kind === 'image' ? checkImage(target) : checkLink(target.url);
        if (message) yield { ...at(target.offset), ...message };
      }
    }
  },
};

function checkLink(url: string) {
  if (/^(?:https:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$|tel:\+?[\d-]+$|#|\/(?![/\\]))/i.test(url))
    return undefined;
  return {
    found: url === '' ? 'The link leads nowhere.' : `The link leads to "${url}".`,
    expected:
      'A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.',
    fix: url.startsWith('http:')
      ? `Write: ${url.replace('http:', 'https:')}`
      : 'Correct the address, or take the link out.',
  };
}

function checkImage({ url, alt }: Target) {
  if (!/^\/(?![/\\])/.test(url)) {
    return {
      found: `The image is fetched from "${url}".`,
      expected: 'Images stand on this site, so that no other site learns who reads here.',
      fix: 'Put the image in the folder public and write its path, such as /images/map.png.',
    };
  }
  if (alt.trim() !== '') return undefined;
  return {
    found: 'The image has no description.',
    expected: 'The text between [ and ] says what the image shows, for readers who do not see it.',
    fix: `Write: ![what it shows](${url})`,
  };
}
