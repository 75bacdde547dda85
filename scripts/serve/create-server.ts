import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { chooseEncoding, compress, type Encoding } from './compress.ts';
import { findAnswer } from './find-answer.ts';
import { getHeadersFor, type HeaderRule, parseHeaderRules } from './header-rules.ts';
import { getMediaType } from './media-types.ts';

/** A server that answers as a static host would: the folder's files with the folder's `_headers`. */
export function createSiteServer(folder: string): Server {
  const readBody = createBodyReader();
  return createServer((request, response) => {
    try {
      respond(folder, readBody, request, response);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
}

type BodyReader = (file: string, encoding: Encoding | undefined) => Buffer;

function respond(
  folder: string,
  readBody: BodyReader,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const headers = getHeadersFor(readRules(folder), path);
  const answer = findAnswer(folder, path);
  if (answer.status === 308) {
    const location = query === undefined ? answer.location : `${answer.location}?${query}`;
    response.writeHead(308, { ...headers, Location: location }).end();
    return;
  }
  if (!answer.file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'Not found\n');
    return;
  }
  const { type, compresses } = getMediaType(answer.file);
  const accepted = request.headers['accept-encoding'];
  const encoding = compresses ? chooseEncoding(String(accepted ?? '')) : undefined;
  const body = readBody(answer.file, encoding);
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
    ...(compresses ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Read anew for each request: a build may have swapped the folder meanwhile. */
function readRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** Remembers the last few hundred compressed files: compressing takes longer than all the rest. */
function createBodyReader(): BodyReader {
  const compressed = new Map<string, Buffer>();
  return (file, encoding) => {
    if (!encoding) return readFileSync(file);
    const { mtimeMs, ino } = statSync(file);
    const key = [encoding, mtimeMs, ino, file].join(' ');
    const known = compressed.get(key);
    if (known) return known;
    if (compressed.size >= 500) compressed.clear();
    const body = compress(readFileSync(file), encoding);
    compressed.set(key, body);
    return body;
  };
}
