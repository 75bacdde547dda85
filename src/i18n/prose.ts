import type { ContactCardView } from './contact-card-view.ts';
import type { Part } from './part.ts';
import type { Told } from './told.ts';

/** The parts of an editor's text that the site shows. Everything else is refused by the check. A `part` tells the language and state of a text. */
export type ProseNode =
  | { type: 'text' | 'code'; value: string }
  | { type: 'break' }
  | {
      type: 'heading';
      depth: number;
      id: string | undefined;
      part?: Part | undefined;
      children: readonly ProseNode[];
    }
  | { type: 'paragraph'; part?: Part | undefined; children: readonly ProseNode[] }
  | { type: 'list'; isOrdered: boolean; children: readonly ProseNode[] }
  | { type: 'link'; url: string; children: readonly ProseNode[] }
  | { type: 'callout' | 'unknown' | 'steps'; children: readonly ProseNode[] }
  /** How to reach an organisation. */
  | { type: 'contact'; view: ContactCardView }
  /** Facts of the site, in the words they have elsewhere, with their sources. */
  | { type: 'facts'; items: readonly Told[] }
  | {
      type: 'listItem' | 'strong' | 'emphasis' | 'quote';
      children: readonly ProseNode[];
    };
