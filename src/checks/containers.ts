/** A building block of a text, written from a line `:::name{of="…"}` to a line `:::`. */
export interface Container {
  name: string;
  /** What stands between quotation marks in `{of="…"}`; absent without braces. */
  of?: string | undefined;
  /** The Markdown inside. */
  text: string;
  /** Where its first line begins in the body. */
  offset: number;
}

/** A line of three colons that is not in its place. */
export interface ContainerFault {
  kind: 'malformed' | 'nested' | 'unclosed' | 'stray';
  line: string;
  offset: number;
}

export interface SplitBody {
  /** The stretches of plain Markdown and the containers, in their order. */
  parts: readonly (string | Container)[];
  containers: readonly Container[];
  faults: readonly ContainerFault[];
  /** The body with the lines of three colons made blank: every other character stands where it stood. */
  blanked: string;
}

const FENCE = /^:::.*$/gm;
const OPENING = /^:::([a-z]+)(?:\{of="([^"]*)"\})?[ \t]*\r?$/;
const CLOSING = /^:::[ \t]*\r?$/;

/**
 * Takes the building blocks out of a Markdown body. Only whole lines that begin with three colons
 * count, so that clock times and placeholders keep their colons; Markdown's own directives would eat them.
 */
export function splitContainers(body: string): SplitBody {
  const parts: (string | Container)[] = [];
  const faults: ContainerFault[] = [];
  let open: (Omit<Container, 'text'> & { start: number }) | undefined;
  let end = 0;
  for (const { 0: line, index } of body.matchAll(FENCE)) {
    const after = index + line.length;
    if (CLOSING.test(line)) {
      if (open) {
        const { start, ...container } = open;
        parts.push({ ...container, text: body.slice(start, index) });
        open = undefined;
        end = after;
      } else faults.push({ kind: 'stray', line, offset: index });
      continue;
    }
    const [, name, of] = OPENING.exec(line) ?? [];
    if (open) faults.push({ kind: 'nested', line, offset: index });
    else if (name === undefined) faults.push({ kind: 'malformed', line, offset: index });
    else {
      parts.push(body.slice(end, index));
      open = { name, of, offset: index, start: after };
    }
  }
  if (open) faults.push({ kind: 'unclosed', line: `:::${open.name}`, offset: open.offset });
  else parts.push(body.slice(end));
  return {
    parts: parts.filter((part) => typeof part !== 'string' || part.trim() !== ''),
    containers: parts.filter((part) => typeof part !== 'string'),
    faults,
    blanked: body.replace(FENCE, (line) => ' '.repeat(line.length)),
  };
}
