import { createHash } from 'node:crypto';

/** Shorter main text than this is a page that lost its content, not a short page. */
const shortestText = 20;

const charset = /<meta\s+charset\b[^>]*>/i;

const dataScript = /\btype\s*=\s*(["']?)application\/ld\+json\1/i;

/** The text of every inline stylesheet of a built page. */
export function findInlineStyles(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? '');
}

/** True for a page that only sends the reader on; it has no text or style of its own. */
export function isRedirect(html: string): boolean {
  return /<meta\s[^>]*http-equiv\s*=\s*["']?refresh\b/i.test(html);
}

/** The full address under which a page wants to be known, if it wants to be found at all. */
export function findCanonical(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}

/** What is wrong with a built page, in sentences; empty for a sound page. */
export function findPageProblems(html: string): string[] {
  const problems: string[] = [];
  const styles = findInlineStyles(html).length;
  if (styles !== 1) {
    problems.push(`has ${styles} inline <style> elements; the policy admits exactly one`);
  }
  for (const [, attributes = ''] of html.matchAll(/<script\b([^>]*)>/gi)) {
    if (!/\ssrc\s*=/i.test(attributes) && !dataScript.test(attributes)) {
      problems.push('has an inline <script>; the policy admits only script files');
    }
  }
  if (!charset.test(html)) problems.push('has no <meta charset>');
  const text = getMainText(html);
  if (text === undefined) problems.push('has no <main>');
  else if (text.length < shortestText) problems.push('has (nearly) no text in <main>');
  return problems;
}

/** The hash under which a policy admits this stylesheet, as in `sha256-…`. */
export function hashStyle(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** Elements that begin a line of their own, or are not shown at all: white space beside them is not seen. */
const blocks =
  'article|body|caption|d[dlt]|details|div|footer|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|section|summary|t(?:able|body|d|h|head|itle|r)|ul';

const beside = new RegExp(`\\s*(</?(?:${blocks})(?:\\s[^>]*)?>)\\s*`, 'g');

/** Takes out the white space that no reader sees: a page must fit in the first answer of a connection. */
export function trimPage(html: string): string {
  return html
    .split(/(<(?:pre|style|script)\b[\s\S]*?<\/(?:pre|style|script)>)/)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/\s{2,}/g, ' ').replace(beside, '$1') : part,
    )
    .join('');
}

/** Puts the policy right after the charset, before anything it has to govern. */
export function addPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(charset, (tag) => tag + meta);
}

function getMainText(html: string): string | undefined {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/i.exec(html)?.[1];
  return main
    ?.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
