import scan from 'jsqr';

/** How many pixels a module is wide in the picture that is scanned. */
const scale = 4;

/** Reads a picture of `drawQr` as a camera would: from its pixels. */
export function scanQr(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let line = Number(y) * scale; line < (Number(y) + 1) * scale; line += 1) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1) {
        pixels.fill(0, (line * side + at) * 4, (line * side + at) * 4 + 3);
      }
    }
  }
  return scan(pixels, side, side)?.data;
}
