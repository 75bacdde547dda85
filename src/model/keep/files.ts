const NAMED = /["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g;

const ICON = /"(\/icon\.svg)"/g;

/**
 * Returns the files that a page, script or stylesheet of a build names, also those that load when
 * used: with them a copy keeps its look and its tools after the next build.
 */
export function findFiles(text: string): readonly string[] {
  const hashed = [...text.matchAll(NAMED)].map(([, name]) => `/_astro/${name}`);
  const icons = [...text.matchAll(ICON)].map(([, address = '']) => address);
  return [...new Set([...hashed, ...icons])];
}
