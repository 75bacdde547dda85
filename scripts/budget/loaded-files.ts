import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of the site that a browser asks for by itself with this page, as addresses: scripts with
 * what they import, stylesheets, icons and pictures.
 */
export function findLoadedFiles(folder: string, html: string): string[] {
  const body = html.replace(/<style\b[\s\S]*?<\/style>/gi, '');
  const found = new Set<string>();
  for (const [tag, name] of body.matchAll(/<(script|img|source|link)\b[^>]*>/gi)) {
    const loads = name !== 'link' || /\brel="[^"]*(?:stylesheet|icon|preload|manifest)/.test(tag);
    const address = /\s(?:src|href)="(\/[^"]*)"/.exec(tag)?.[1];
    if (loads && address) found.add(address);
  }
  // What is added here is visited too.
  for (const address of found) {
    if (!address.endsWith('.js')) continue;
    const code = readFileSync(join(folder, address), 'utf8');
    for (const [, path = ''] of code.matchAll(
      /\bimport\s*(?:[^"'();]*from)?\s*["']([^"']+)["']/g,
    )) {
      found.add(new URL(path, `https://site${address}`).pathname);
    }
  }
  return [...found];
}
