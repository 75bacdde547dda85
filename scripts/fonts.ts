import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './shared/apt.ts';

/** One language per script that a bare Debian cannot show. */
const neededLanguages = { ar: 'Arabic', ti: 'Ethiopic', bn: 'Bengali' };

/** Installs fonts for the scripts of the site's languages where it may, else says what is missing. */
export function ensureFonts(): void {
  if (process.platform !== 'linux' || findMissingScripts().length === 0) return;
  if (canUseApt()) installWithApt(['fontconfig', 'fonts-noto-core']);
  const missing = findMissingScripts();
  if (missing.length === 0) return;
  console.warn(
    `No fonts for ${missing.join(', ')} were found: the browser shows boxes for that text, and the ` +
      'test of the letters fails; install fonts-noto-core.',
  );
}

function findMissingScripts(): string[] {
  return Object.entries(neededLanguages)
    .filter(([language]) => !hasFont(language))
    .map(([, script]) => script);
}

function hasFont(language: string): boolean {
  const { stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
