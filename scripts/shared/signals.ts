import { constants } from 'node:os';
import { Interrupted } from './user-error.ts';

/** An abort signal that fires, with the exit code to leave with, when the process is told to stop. */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(new Interrupted(128 + constants.signals[name])));
  }
  return controller.signal;
}
