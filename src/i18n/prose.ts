/** The parts of an editor's text that the site shows. Everything else is refused by the check. */
export type ProseNode =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'heading'; depth: number; id: string | undefined; children: readonly ProseNode[] }
  | { type: 'list'; isOrdered: boolean; children: readonly ProseNode[] }
  | { type: 'link'; url: string; children: readonly ProseNode[] }
  | {
      type: 'paragraph' | 'listItem' | 'strong' | 'emphasis' | 'quote';
      children: readonly ProseNode[];
    };
