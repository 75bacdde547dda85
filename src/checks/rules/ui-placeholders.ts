import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { groupUiKeys, WORDED } from '../../i18n/ui-keys.ts';
import { findPlaceholders } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';

export const uiPlaceholders: Rule = {
  name: 'placeholder-mismatch',
  description:
    'A text of the interface has the same placeholders in every language and plural form.',
  scope: 'site',
  *check({ content, files }) {
    const source = groupUiKeys(content.ui.get(SOURCE_LANGUAGE) ?? {});
    for (const [lang, texts] of content.ui) {
      const entry = files.get(`ui/${lang}.json`);
      for (const [base, forms] of groupUiKeys(texts)) {
        const wanted = new Set([...(source.get(base)?.values() ?? [])].flatMap(getNames));
        if (!entry || !source.has(base)) continue;
        for (const [category, text] of forms)
          yield* compare(
            entry,
            category === '' ? base : `${base}_${category}`,
            text,
            wanted,
            category,
          );
      }
    }
  },
};

function* compare(
  entry: SiteFile,
  key: string,
  text: string,
  wanted: ReadonlySet<string>,
  category: string,
): Generator<Finding> {
  const own = getNames(text);
  for (const name of own.filter((name) => !wanted.has(name))) {
    yield {
      ...locate(entry, [key]),
      found: `"${key}" has a placeholder {{${name}}} that Dutch does not have.`,
      expected: 'Each language and form has the placeholders of Dutch.',
      fix: `Take {{${name}}} out, or correct its name.`,
    };
  }
  for (const name of wanted) {
    if (own.includes(name) || (name === 'count' && WORDED.includes(category))) continue;
    yield {
      ...locate(entry, [key]),
      found: `"${key}" does not have the placeholder {{${name}}}.`,
      expected: 'Each language and form has the placeholders of Dutch.',
      fix: `Put {{${name}}} at its place in the text.`,
    };
  }
}

function getNames(text: string): string[] {
  return findPlaceholders(text).flatMap(({ inside }) => /^[A-Za-z0-9]+/.exec(inside.trim()) ?? []);
}
