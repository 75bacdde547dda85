/** A mistake the person at the keyboard can mend: printed as a sentence, without a stack trace. */
export class UserError extends Error {}

/** Prints why a command failed and leaves with a failing exit code. */
export function exitWithError(error: unknown): never {
  if (error instanceof Interrupted) process.exit(error.exitCode);
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
}

/** The command was stopped by a signal, after cleaning up. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('Interrupted.');
    this.exitCode = exitCode;
  }
}
