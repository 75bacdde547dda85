import { encode } from 'uqr';

/** Scanners want four white modules around a code. */
const border = 4;

/** Returns a picture of a QR code that holds `text`: black on white in dark schemes too, or scanners fail. */
export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border });
  const runs = data.flatMap((row, y) =>
    findRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`
  );
}

/** The black stretches of a row: where each begins, and its length. */
function findRuns(row: readonly boolean[]): [start: number, length: number][] {
  return row.flatMap((isBlack, start): [number, number][] => {
    if (!isBlack || row[start - 1]) return [];
    const end = row.indexOf(false, start);
    return [[start, (end < 0 ? row.length : end) - start]];
  });
}
