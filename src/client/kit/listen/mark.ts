import type { Passage } from './passage.ts';

const NAME = 'listen';

/** Marks the sentence that is read, in place of the one before: by itself where the browser can, else its block. */
export function mark(passage: Passage | undefined): void {
  if ('highlights' in CSS) {
    if (passage) CSS.highlights.set(NAME, new Highlight(...passage.ranges));
    else CSS.highlights.delete(NAME);
    return;
  }
  for (const block of document.querySelectorAll('.listen-block'))
    block.classList.remove('listen-block');
  passage?.element.classList.add('listen-block');
}
