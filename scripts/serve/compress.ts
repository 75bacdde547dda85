import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Larger files would keep the visitor waiting at the highest quality. */
const largestAtBestQuality = 200_000;

/** The best compression this `Accept-Encoding` allows; undefined when it allows none. */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim().split(/\s*;\s*q=/));
  const allowed = new Set(offers.filter(([, q = '1']) => Number(q) > 0).map(([name]) => name));
  return (['br', 'gzip'] as const).find((encoding) => allowed.has(encoding));
}

/** Compresses as well as a host that compresses once, after the deploy. */
export function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 9 });
  const quality = body.length > largestAtBestQuality ? 5 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
