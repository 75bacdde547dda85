import { parseUiKey, WORDED } from '../../i18n/ui-keys.ts';
import type { Segment } from './segment.ts';
import type { Returned } from './xliff.ts';

/** Why a translation that came back is not taken. */
export interface Objection {
  id: string;
  found: string;
  expected: string;
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const ADDRESS = /\]\(([^()\s]*)\)/g;

/** Returns what is wrong with a translation that came back; nothing when it can be taken. */
export function judge(
  { id, target }: Returned,
  segment: Segment | undefined,
): Objection | undefined {
  if (!segment)
    return {
      id,
      found: 'The site has no text with this name.',
      expected: 'Texts keep the name under which they were exported.',
    };
  const { source } = segment;
  const refuse = (found: string, expected: string) => ({ id, found, expected });
  if (target.trim() === '') return refuse('The translation is empty.', 'It has words.');
  const mayLackCount = WORDED.includes(parseUiKey(id).category ?? '');
  const wanted = list(source, PLACEHOLDER).filter(
    (name) => target.includes(name) || !mayLackCount || name !== '{{count}}',
  );
  const own = list(target, PLACEHOLDER);
  if (own.join() !== wanted.join())
    return refuse(
      `The placeholders are ${own.join(' ') || 'none'}.`,
      `They are those of the Dutch, in any order: ${wanted.join(' ') || 'none'}.`,
    );
  if (list(target, ADDRESS).join() !== list(source, ADDRESS).join())
    return refuse(
      `The links are ${list(target, ADDRESS).join(' ') || 'none'}.`,
      `They lead where the Dutch ones lead: ${list(source, ADDRESS).join(' ') || 'none'}.`,
    );
  if (count(target, '**') !== count(source, '**'))
    return refuse('The bold marks (**) are not those of the Dutch.', 'There are as many.');
  if (count(target, '\n') > count(source, '\n'))
    return refuse('There is a line break in the text.', 'A text is one paragraph.');
  if (/<\/?[a-z][^>]*>/i.test(target) && !/<\/?[a-z][^>]*>/i.test(source))
    return refuse('There is HTML in the text.', 'A text has no HTML.');
  return undefined;
}

function list(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, inside]) => inside ?? whole).toSorted();
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
