/** Pages that belong with a page, chosen from the facts. */
export interface RelatedGroup {
  kind: 'guides' | 'programmes' | 'organisations' | 'countries' | 'levels';
  links: readonly RelatedLink[];
}

export interface RelatedLink {
  href: string;
  text: string;
  /** True for an own name, which is not translated. */
  isName: boolean;
}
