import type { Run } from '../../../model/speech/run.ts';

/** Names of fields and small remarks stand beside a text without a sign between them. */
export function isLabel(element: Element): boolean {
  return element.matches('span[class], b[class], small');
}

/** Says what a text node is, from the elements around it. */
export function createRun({ data: text }: Text, parent: Element): Run {
  const run = { text, lang: findLang(parent) };
  const time = parent.closest('time');
  if (time) return { ...run, kind: 'date', value: time.dateTime };
  const amount = parent.closest<HTMLDataElement>('data.amount');
  if (amount) return { ...run, kind: 'amount', value: amount.value };
  if (parent.closest('a[href^="tel:"], bdi[dir=ltr]:not(a bdi)')) return { ...run, kind: 'phone' };
  if (parent.closest('a[href^="mailto:"], a[rel~=external]')) return { ...run, kind: 'address' };
  return { ...run, kind: 'text' };
}

/** The language of a text that is not in that of the page. */
function findLang(parent: Element): string | undefined {
  const lang = parent.closest('[lang]')?.getAttribute('lang');
  return lang && lang !== document.documentElement.lang ? lang : undefined;
}
