import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../scripts/serve/create-server.ts';

/** Enough of the site for a few pages. */
const PARTS = ['_astro', '_headers', 'icon.svg', 'worker.js', '404.html', 'index.html'];
const PAGES = [
  ...['countries/gh', 'countries/sy', 'guides/money', 'kept', 'offline'],
  ...['keep.json', 'beside.json', 'listen.json'],
];

/** A copy of the built site on a port of its own, with what a test does to it. */
export interface SiteCopy {
  address: string;
  folder: string;
  /** Milliseconds that pages of this path wait before they answer. */
  delays: Map<string, number>;
  /** Statuses that pages of this path answer with, and where a redirect leads. */
  faults: Map<string, { status: number; location?: string }>;
  /** What was asked of it. */
  asked: string[];
  read(file: string): string;
  /** Makes it another build, with this word in every page and other names for its files. */
  deploy(word: string): void;
  close(): Promise<void>;
}

/** Copies parts of `dist` and serves them. */
export async function serveCopy(): Promise<SiteCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'terugkeerwijzer-copy-'));
  const names = [
    ...PARTS,
    ...['nl', 'en', 'ar'].flatMap((tag) => PAGES.map((page) => `${tag}/${page}`)),
  ];
  for (const name of names) cpSync(join('dist', name), join(folder, name), { recursive: true });
  const copy = { delays: new Map(), faults: new Map(), asked: [] } as Pick<
    SiteCopy,
    'delays' | 'faults' | 'asked'
  >;
  const server = createSiteServer(folder);
  const [answer] = server.listeners('request') as ((...parts: unknown[]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response) => {
    const path = request.url ?? '';
    copy.asked.push(path);
    const fault = copy.faults.get(path);
    setTimeout(() => {
      if (!fault) return answer?.(request, response);
      const type = { 'Content-Type': 'text/html' };
      const headers = fault.location ? { ...type, Location: fault.location } : type;
      response.writeHead(fault.status, headers);
      response.end(`<main>${fault.status}</main>`);
    }, copy.delays.get(path) ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const edit: Edit = (file, change) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return {
    ...copy,
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (word) => deploy(folder, edit, word),
    close: () => close(server, folder),
  };
}

type Edit = (file: string, change: (text: string) => string) => void;

/** Gives every file with a hash another name, wherever it is named, and every page a word. */
function deploy(folder: string, edit: Edit, word: string): void {
  const hashed = globSync('_astro/*', { cwd: folder }).map((file) => file.slice('_astro/'.length));
  const rename = (name: string) => name.replace(/\.(\w+)$/, `-${word}.$1`);
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    edit(file, (text) => {
      const renamed = hashed.reduce((all, name) => all.replaceAll(name, rename(name)), text);
      return renamed.replace(/<h1\b[^>]*>/, (heading) => `<p class="build">${word}</p>${heading}`);
    });
  }
  for (const name of hashed)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', rename(name)));
  edit('worker.js', (code) => code.replace(/^\/\* .* \*\//, `/* ${word} */`));
}

function close(server: Server, folder: string): Promise<void> {
  if (!server.listening) return Promise.resolve();
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    }),
  );
}
