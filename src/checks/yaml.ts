import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export type Path = readonly PropertyKey[];

/** A part of a text, from its first character up to but not including `end`. */
export interface Range {
  start: number;
  end: number;
}

/** YAML that knows where each of its values stands in the text it came from. */
export interface Yaml {
  value: unknown;
  errors: { code: string; start: number; end: number }[];
  /** Where the value at `path` stands, or `undefined` when there is none. */
  findValue(path: Path): Range | undefined;
  /** Where the key at the end of `path` stands, or `undefined` when there is none. */
  findKey(path: Path): Range | undefined;
  /** The number at `path` as the editor wrote it; `undefined` when it is not a number. */
  findNumberText(path: Path): string | undefined;
}

/** Reads `text` as YAML 1.2, in which dates, times and `no` stay text. All places are shifted by `shift`. */
export function parseYaml(text: string, shift = 0): Yaml {
  try {
    return readYaml(text, shift);
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of the reader.
    if (!(error instanceof RangeError)) throw error;
    const none = () => undefined;
    const errors = [{ code: 'TOO_DEEP', start: shift, end: shift }];
    return { value: undefined, errors, findValue: none, findKey: none, findNumberText: none };
  }
}

function readYaml(text: string, shift: number): Yaml {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const found = [...document.errors, ...document.warnings].map((error) => readError(error, shift));
  const extra = found.length === 0 ? findAliases(document.contents, shift) : [];
  const errors = [...found, ...extra];
  const root = document.contents;
  return {
    value: errors.length === 0 ? document.toJS() : undefined,
    errors,
    findValue: (path) => shiftRange(findNode(root, path), shift),
    findKey: (path) => shiftRange(findKeyNode(root, path), shift),
    findNumberText(path) {
      const node = findNode(root, path);
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    },
  };
}

function readError(error: YAMLError, shift: number): { code: string; start: number; end: number } {
  return { code: error.code, start: error.pos[0] + shift, end: error.pos[1] + shift };
}

function findAliases(
  root: Node | null,
  shift: number,
): { code: string; start: number; end: number }[] {
  const found: { code: string; start: number; end: number }[] = [];
  visit(root, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor)) return;
    const [start = 0, end = 0] = isNode(node) ? (node.range ?? []) : [];
    found.push({ code: 'ALIAS', start: start + shift, end: end + shift });
  });
  return found;
}

function findNode(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  for (const part of path) {
    if (isMap(node)) node = findPair(node.items, part)?.value;
    else if (isSeq(node)) node = node.items[Number(part)];
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

function findKeyNode(root: Node | null, path: Path): Node | undefined {
  const parent = findNode(root, path.slice(0, -1));
  const key = isMap(parent) ? findPair(parent.items, path.at(-1))?.key : undefined;
  return isNode(key) ? key : undefined;
}

function findPair(items: readonly unknown[], name: PropertyKey | undefined) {
  for (const item of items) {
    if (isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(name))
      return item;
  }
  return undefined;
}

function shiftRange(node: Node | undefined, shift: number): Range | undefined {
  if (!node?.range) return undefined;
  return { start: node.range[0] + shift, end: node.range[1] + shift };
}
