import type { Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import { findAnchors, isRoute, normalisePath } from '../routes.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { formatSuggestion } from '../suggest.ts';

/** `[text][name]` that stayed text, because no line `[name]: address` exists. */
const DEAD_REFERENCE = /\[[^\][]+\]\[[^\][]*\]/g;

export const internalLink: Rule = {
  name: 'broken-link',
  description: 'A link within the site leads to a page and an anchor that exist.',
  scope: 'site',
  *check(site) {
    for (const passage of site.passages) {
      for (const { kind, url, offset } of passage.markdown?.targets ?? []) {
        if (kind === 'link' && /^(?:#|\/(?![/\\]))/.test(url))
          yield* checkUrl(site, passage, url, offset);
      }
      if (passage.markdown) yield* checkReferences(passage);
    }
  },
};

function* checkUrl(site: Site, passage: Passage, url: string, offset: number): Generator<Finding> {
  const [path = '', anchor] = url.split('#');
  const plain = normalisePath(path);
  if (path !== '' && (!isRoute(plain, site) || plain !== path)) {
    yield {
      ...passage.at(offset),
      found: `The link leads to "${path}", which is not the address of a page.`,
      expected:
        'A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.',
      fix: isRoute(plain, site)
        ? `Write: ${plain}${anchor === undefined ? '' : `#${anchor}`}`
        : 'Correct the address, or take the link out.',
    };
    return;
  }
  const anchors = path === '' ? getOwnAnchors(passage) : findAnchors(path, site);
  if (anchor === undefined || !anchors || anchors.includes(anchor)) return;
  yield {
    ...passage.at(offset),
    found: `There is no heading "#${anchor}" on ${path === '' ? 'this page' : path}.`,
    expected: 'The part after # is the id of a heading, written there as {#id}.',
    fix: `Correct it, or take it out.${formatSuggestion(anchor, anchors)}`,
  };
}

function getOwnAnchors({ markdown }: Passage): string[] {
  return markdown?.headings.flatMap(({ id }) => (id === undefined ? [] : [id])) ?? [];
}

function* checkReferences({ prose }: Passage): Generator<Finding> {
  for (const { text, at } of prose) {
    for (const match of text.matchAll(DEAD_REFERENCE)) {
      yield {
        ...at(match.index),
        found: `The link "${match[0]}" has no address.`,
        expected: 'A link is [text](address).',
        fix: 'Write the address between round brackets after the text.',
      };
    }
  }
}
