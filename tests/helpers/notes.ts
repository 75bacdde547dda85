import { type Element, findAll, findAttribute, findClosest, getOne, type Tree } from './html.ts';

/** A source line may stand in the fact, or once for a group of facts. */
export function getSourceScopes(fact: Element): Element[] {
  const isGroup = ({ attributes, name }: Element) =>
    attributes.class === 'told' || name === 'dd' || 'data-organisation' in attributes;
  const group = findClosest(fact, isGroup);
  return group ? [fact, group] : [fact];
}

/** Where a link to a source leads, at once or by its number in the list at the foot of the page. */
export function getSourceHref(document: Tree, link: Element): string | undefined {
  const href = findAttribute(link, 'href');
  if (!href?.startsWith('#')) return href;
  const [source] = findAll(document, '.notes li').filter(
    ({ attributes }) => `#${attributes.id}` === href,
  );
  return source && findAttribute(getOne(source, 'a'), 'href');
}

/** The sources that the numbered notes beside a fact lead to. */
export function getNoted(document: Tree, fact: Element): (string | undefined)[] {
  return getSourceScopes(fact)
    .flatMap((scope) => findAll(scope, '.source a'))
    .map((link) => getSourceHref(document, link)?.split('/').at(-2));
}
