import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../shared/user-error.ts';

export interface BuildSettings {
  /** The day the site reasons from, as `2026-11-20`. */
  today: string;
  contentFolder: string;
}

/** Reads `SITE_TODAY` and `CONTENT_DIR`; what is not set is today, and `content`. */
export function readSettings(env: NodeJS.ProcessEnv, now: Date, root: string): BuildSettings {
  return {
    today: env.SITE_TODAY ? parseDay(env.SITE_TODAY) : formatDay(now),
    contentFolder: findContentFolder(root, env.CONTENT_DIR || 'content'),
  };
}

/** The environment for every step of the build: the same inputs give the same bytes anywhere. */
export function getBuildEnv(settings: BuildSettings, env = process.env): NodeJS.ProcessEnv {
  return {
    ...env,
    SITE_TODAY: settings.today,
    CONTENT_DIR: settings.contentFolder,
    // Pseudo-languages are for `npm run dev` alone.
    PSEUDO: '',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
  };
}

function parseDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UserError(
      `SITE_TODAY is "${text}", but must be an existing day written as year-month-day, ` +
        'for example SITE_TODAY=2026-11-20.',
    );
  }
  return text;
}

/** The day it is for the readers, wherever the machine stands. */
function formatDay(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

function findContentFolder(root: string, name: string): string {
  const folder = resolve(root, name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      `The content folder ${folder} does not exist. Set CONTENT_DIR to a folder with content, ` +
        'or leave it out to use "content".',
    );
  }
  return folder;
}
