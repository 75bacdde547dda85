import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/**
 * Runs a command with our own terminal and resolves to its exit code.
 * When the signal fires, the command is ended first; then the promise rejects.
 */
export async function runCommand(
  command: string,
  args: string[],
  { env = process.env, signal }: CommandOptions = {},
): Promise<number> {
  signal?.throwIfAborted();
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => (signal?.aborted ? reject(signal.reason) : resolve(code ?? 1)));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Runs one of the project's own scripts, or a package's JavaScript file, on this same Node. */
export function runNode(args: string[], options?: CommandOptions): Promise<number> {
  return runCommand(process.execPath, args, options);
}
