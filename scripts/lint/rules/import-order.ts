import { findImports, resolveImport } from '../imports.ts';
import type { Rule } from '../rule.ts';

/** What each room may import besides itself; see "Which way imports may go". */
const allowed: Record<string, string[]> = {
  model: [],
  i18n: ['model'],
  schemas: ['model', 'i18n'],
  translations: ['model', 'i18n', 'schemas'],
  checks: ['model', 'i18n', 'schemas', 'translations'],
  catalogue: ['model', 'i18n', 'schemas', 'checks', 'translations'],
  'content.config.ts': ['model', 'i18n', 'schemas', 'integrations'],
  client: ['model', 'i18n', 'styles'],
  styles: [],
  components: ['model', 'i18n', 'client', 'styles'],
  layouts: ['model', 'i18n', 'client', 'styles', 'components'],
  pages: ['model', 'i18n', 'client', 'styles', 'components', 'layouts', 'catalogue'],
  integrations: ['model', 'i18n', 'schemas', 'checks', 'translations'],
  scripts: ['model', 'i18n', 'schemas', 'checks', 'translations', 'integrations'],
  content: [],
};

/** Imports point inwards, so that the core never depends on how it is shown. */
export const importOrder: Rule = {
  name: 'import-order',
  check(file) {
    const room = getRoom(file.path);
    if (room === undefined || room === 'tests') return [];
    const inside = allowed[room];
    if (!inside) {
      const message = `src/${room} has no place in the order of rooms; add it in scripts/lint.`;
      return [{ offset: 0, message }];
    }
    return findImports(file).flatMap(({ specifier, offset }) => {
      const target = resolveImport(file, specifier);
      const other = target === undefined ? undefined : getRoom(target);
      if (other === undefined || other === room || inside.includes(other)) return [];
      const list = inside.length > 0 ? inside.join(', ') : 'only itself';
      return [{ offset, message: `${room} may not import ${other} (it may: ${list}).` }];
    });
  },
};

/** `src/model/x.ts` is in `model`, `scripts/x.ts` in `scripts`; configuration is in no room. */
function getRoom(path: string): string | undefined {
  const [top = '', second] = path.split('/');
  if (top === 'src') return second;
  return ['scripts', 'tests', 'content'].includes(top) ? top : undefined;
}
