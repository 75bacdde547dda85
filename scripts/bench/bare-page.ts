import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../serve/compress.ts';

/** A page with nothing but the words of a built page: no elements, style or script. */
export function createBarePage(folder: string, path: string) {
  const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const main = /<main\b[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const text = main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const html =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bare</title>' +
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><p>${text}</p></html>`;
  const body = compress(Buffer.from(html), 'br');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Encoding': 'br',
    'Content-Length': body.length,
  };
  return { body, headers };
}
