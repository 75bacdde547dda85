import type { SourceFile } from './source-file.ts';

/** A place in a file that breaks a rule, and a sentence on what to write instead. */
export interface Finding {
  offset: number;
  message: string;
}

export interface Rule {
  name: string;
  /** All files are there for rules about how files hang together. */
  check(file: SourceFile, files: SourceFile[]): Finding[];
}
