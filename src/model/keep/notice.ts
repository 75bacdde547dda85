import type { Day } from '../day.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Returns a page that says first that it is a copy, and of which day. The sentence stands in the
 * copy itself: nobody can meet an old page without it, whatever else fails.
 */
export function addNotice(html: string, day: Day, sentence: string): string {
  const text = sentence.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
  return html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="warning" data-kept="${day}">${text}</p>`,
  );
}
