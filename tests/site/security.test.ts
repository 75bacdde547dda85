import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getHeadersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { hashStyle, isRedirect } from '../../src/integrations/page.ts';
import { formatPolicy } from '../../src/integrations/policy.ts';

const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const pages = globSync('**/*.html', { cwd: 'dist' }).filter((path) => !isRedirect(read(path)));

test('every page carries the policy of the headers, before anything it governs', () => {
  const rules = parseHeaderRules(read('_headers'));
  const header = getHeadersFor(rules, '/')['Content-Security-Policy'];
  for (const path of pages) {
    const [, meta] =
      /^.*?<meta charset[^>]*><meta http-equiv="content-security-policy" content="([^"]*)">/s.exec(
        read(path),
      ) ?? [];
    expect(`${meta}; frame-ancestors 'none'`, path).toBe(header);
  }
});

test('the policy admits the stylesheet that stands in every page', () => {
  for (const path of pages) {
    const html = read(path);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(html.includes(formatPolicy(hashStyle(style))), path).toBe(true);
  }
});

test('files with a hash in their name are kept for a year, all others are asked for again', () => {
  const rules = parseHeaderRules(read('_headers'));
  for (const path of globSync('**/*.*', { cwd: 'dist' })) {
    const cache = getHeadersFor(rules, `/${path}`)['Cache-Control'];
    const expected = path.startsWith('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache';
    expect(cache, path).toBe(expected);
  }
});
