import type { TranslationStatus } from './translation-status.ts';

/** What the frame of a page needs to know of the page, beside its words. */
export interface PageHead {
  /** What the browser's tab shows: short and neutral. */
  tab: string;
  description: string;
  /** The pages above this one, the home page first. */
  trail?: readonly { href: string; text: string }[];
  /** How far the words of this page were checked. */
  translation?: TranslationStatus;
  /** The file under `content/` that holds what is special to this page. */
  file: string;
  /** Where that file can be changed, when such a place is set. */
  editUrl?: string | undefined;
  /** True for a page that must fit in the first answer of a connection, and has no need of more styles. */
  isLean?: boolean;
  /** False for a page that should not be found. */
  isListed?: boolean;
}
