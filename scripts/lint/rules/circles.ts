import { findImports, resolveImport } from '../imports.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const graphs = new WeakMap<SourceFile[], Map<string, string[]>>();

/** Files that import each other in a circle are one idea in several places. */
export const circles: Rule = {
  name: 'circles',
  check(file, files) {
    const graph = graphs.get(files) ?? createGraph(files);
    graphs.set(files, graph);
    const circle = findWayBack(graph, file.path);
    // Each circle is reported once, at the file that comes first.
    if (!circle || circle.some((path) => path < file.path)) return [];
    const first = findImports(file).find(
      ({ specifier }) => resolveImport(file, specifier) === circle[0],
    );
    const message = `This import leads back here: ${[file.path, ...circle].join(' → ')}.`;
    return [{ offset: first?.offset ?? 0, message }];
  },
};

function createGraph(files: SourceFile[]): Map<string, string[]> {
  const imports = (file: SourceFile) =>
    findImports(file).flatMap(({ specifier }) => resolveImport(file, specifier) ?? []);
  return new Map(files.map((file) => [file.path, imports(file)]));
}

/** The shortest way from a file's imports back to the file itself. */
function findWayBack(graph: Map<string, string[]>, start: string): string[] | undefined {
  const ways: string[][] = (graph.get(start) ?? []).map((path) => [path]);
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? '';
    if (last === start) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of graph.get(last) ?? []) ways.push([...way, next]);
  }
  return undefined;
}
