import { posix } from 'node:path';
import ts from 'typescript';
import type { Piece, SourceFile } from './source-file.ts';

export interface Import {
  specifier: string;
  offset: number;
  isTypeOnly: boolean;
}

/** Lists what a file imports or re-exports, dynamic imports included. */
export function findImports(file: SourceFile): Import[] {
  return file.code.flatMap(findImportsIn);
}

/** The path of the imported project file; undefined for a package. */
export function resolveImport(from: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from.path), specifier.replace(/[?#].*$/, ''));
}

function findImportsIn(piece: Piece): Import[] {
  const tree = ts.createSourceFile('piece.ts', piece.text, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    if (found) {
      const offset = piece.offset + found.name.getStart(tree);
      imports.push({ specifier: found.name.text, offset, isTypeOnly: found.isTypeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return imports;
}

function readImport(node: ts.Node): { name: ts.StringLiteral; isTypeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { name: node.moduleSpecifier, isTypeOnly };
  }
  const from = ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
  if (ts.isExportDeclaration(node) && from && ts.isStringLiteral(from)) {
    return { name: from, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && ts.isStringLiteral(name) ? { name, isTypeOnly: false } : undefined;
  }
  return undefined;
}
