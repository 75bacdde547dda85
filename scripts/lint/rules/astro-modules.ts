import { findImports } from '../imports.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** Only the catalogue asks Astro for content; plain Node can run all the other rooms. */
export const astroModules: Rule = {
  name: 'astro-modules',
  check: (file) =>
    findImports(file)
      .filter(({ specifier }) => specifier.startsWith('astro:'))
      .filter(({ isTypeOnly }) => !isAllowed(file, isTypeOnly))
      .map(({ specifier, offset }) => ({
        offset,
        message: `${specifier} may be imported only in src/catalogue and src/content.config.ts.`,
      })),
};

function isAllowed({ path }: SourceFile, isTypeOnly: boolean): boolean {
  if (path.startsWith('src/pages/')) return isTypeOnly;
  return path.startsWith('src/catalogue/') || path === 'src/content.config.ts';
}
