import { extname } from 'node:path';

const text = (type: string) => ({ type: `${type}; charset=utf-8`, compresses: true });
const binary = (type: string) => ({ type, compresses: false });

const types: Record<string, { type: string; compresses: boolean }> = {
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.md': text('text/markdown'),
  '.mjs': text('text/javascript'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.yml': text('application/yaml'),
  '.wasm': { type: 'application/wasm', compresses: true },
  '.avif': binary('image/avif'),
  '.gif': binary('image/gif'),
  '.ico': binary('image/x-icon'),
  '.jpeg': binary('image/jpeg'),
  '.jpg': binary('image/jpeg'),
  '.mp3': binary('audio/mpeg'),
  '.pdf': binary('application/pdf'),
  '.png': binary('image/png'),
  '.webp': binary('image/webp'),
  '.woff2': binary('font/woff2'),
  '.zip': binary('application/zip'),
};

/** The media type of a file by its name, and whether it is worth compressing. */
export function getMediaType(file: string): { type: string; compresses: boolean } {
  return types[extname(file).toLowerCase()] ?? binary('application/octet-stream');
}
