import { getSecurityHeaders } from './policy.ts';

/**
 * The `_headers` file that Netlify and Cloudflare read and `scripts/serve.ts` obeys.
 * Hosts join the values of all matching rules, so no path may match two cache rules:
 * everything outside `_astro` (whose names carry a hash) gets its own no-cache rule.
 */
export function formatHeadersFile(coreStyleHash: string, topLevel: TopLevelEntry[]): string {
  const rules: [string, Record<string, string>][] = [
    ['/*', getSecurityHeaders(coreStyleHash)],
    ['/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/', { 'Cache-Control': 'no-cache' }],
  ];
  for (const { name, isFolder } of topLevel.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name === '_astro' || name === '_headers') continue;
    rules.push([isFolder ? `/${name}/*` : `/${name}`, { 'Cache-Control': 'no-cache' }]);
  }
  return `${rules.map(formatRule).join('\n')}\n`;
}

export interface TopLevelEntry {
  name: string;
  isFolder: boolean;
}

function formatRule([path, headers]: [string, Record<string, string>]): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}
