import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { formatInline, type Inline, parseInline } from './inline.ts';
import type { Segment } from './segment.ts';

/** A translation that came back. */
export interface Returned {
  id: string;
  /** The Dutch text that it was made from. */
  source: string;
  target: string;
}

export interface ReturnedFile {
  lang: string;
  texts: readonly Returned[];
}

const STATES = { missing: 'initial', outdated: 'initial', machine: 'translated', checked: 'final' };

/** Returns an XLIFF 2.0 file: a unit per text, its codes protected, with notes and state. */
export function writeXliff(segments: readonly Segment[], lang: string): string {
  const files = Map.groupBy(segments, ({ id }) => id.slice(0, id.indexOf('#')));
  const written = [...files].map(
    ([name, units]) =>
      `  <file id="${escapeXml(name)}">\n${units.map(writeUnit).join('')}  </file>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="${lang}">\n${written.join('')}</xliff>\n`;
}

function writeUnit({ id, source, target, state, notes }: Segment): string {
  const codes = new Map<string, string>();
  const from = writeInline(parseInline(source), codes);
  const to = target === undefined ? '' : writeInline(parseInline(target), codes);
  const data = [...codes].map(
    ([code, ref]) => `        <data id="${ref}">${escapeXml(code)}</data>\n`,
  );
  const told = [...notes, ...(state === 'outdated' ? ['The Dutch has changed since.'] : [])];
  return [
    `    <unit id="${escapeXml(id.replaceAll('/', ':'))}" name="${escapeXml(id)}">\n`,
    told.length > 0
      ? `      <notes>\n${told.map((note) => `        <note>${escapeXml(note)}</note>\n`).join('')}      </notes>\n`
      : '',
    data.length > 0 ? `      <originalData>\n${data.join('')}      </originalData>\n` : '',
    `      <segment state="${STATES[state]}">\n`,
    `        <source xml:space="preserve">${from}</source>\n`,
    target === undefined ? '' : `        <target xml:space="preserve">${to}</target>\n`,
    '      </segment>\n    </unit>\n',
  ].join('');
}

/** Codes are numbered by what they are, so that source and target name the same one alike. */
function writeInline(pieces: readonly Inline[], codes: Map<string, string>): string {
  const seen = new Map<string, number>();
  const refer = (code: string) => {
    const ref = codes.get(code) ?? `d${codes.size + 1}`;
    codes.set(code, ref);
    return ref;
  };
  const number = (ref: string) => {
    const nth = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, nth);
    return `${ref}-${nth}`;
  };
  const write = (piece: Inline): string => {
    if (piece.kind === 'text') return escapeXml(piece.text);
    if (piece.kind === 'code') {
      const ref = refer(piece.code);
      return `<ph id="${number(ref)}" dataRef="${ref}" disp="${escapeXml(piece.code)}"/>`;
    }
    const [start, end] = [refer(piece.before), refer(piece.after)];
    const inside = piece.children.map(write).join('');
    return `<pc id="${number(end)}" dataRefStart="${start}" dataRefEnd="${end}">${inside}</pc>`;
  };
  return pieces.map(write).join('');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Reads an XLIFF 2.0 file that a translator's tool has saved. Throws with the place where it is no XML or no XLIFF 2. */
export function readXliff(xml: string): ReturnedFile {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'application/xml',
  );
  const root = document.documentElement;
  const lang = root?.getAttribute('trgLang');
  if (root?.localName !== 'xliff' || !root.getAttribute('version')?.startsWith('2') || !lang)
    throw new Error('This is no XLIFF 2 file with a target language.');
  const texts = findAll(root, 'unit').flatMap((unit): Returned[] => {
    const data = new Map(
      findAll(unit, 'data').map((one) => [one.getAttribute('id') ?? '', one.textContent ?? '']),
    );
    const join = (name: string) =>
      findAll(unit, name)
        .map((part) => formatInline(readInline(part, data)))
        .join('');
    if (findAll(unit, 'target').length === 0) return [];
    const id = unit.getAttribute('name') ?? (unit.getAttribute('id') ?? '').replaceAll(':', '/');
    return [{ id, source: join('source'), target: join('target') }];
  });
  return { lang, texts };
}

function readInline(element: Element, data: ReadonlyMap<string, string>): readonly Inline[] {
  return [...element.childNodes].flatMap((node): readonly Inline[] => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      return [{ kind: 'text', text: node.nodeValue ?? '' }];
    if (!isElement(node)) return [];
    const get = (name: string) => data.get(node.getAttribute(name) ?? '') ?? '';
    if (node.localName === 'ph')
      return [{ kind: 'code', code: get('dataRef') || (node.getAttribute('disp') ?? '') }];
    const children = readInline(node, data);
    if (node.localName === 'pc')
      return [{ kind: 'pair', before: get('dataRefStart'), after: get('dataRefEnd'), children }];
    return children;
  });
}

function findAll(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
