import { getLanguage, SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { CATEGORIES, groupUiKeys } from '../../i18n/ui-keys.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';

export const pluralForms: Rule = {
  name: 'plural-form',
  description: 'A text with a number has every plural form of its language.',
  scope: 'entry',
  *check({ content, files }) {
    const source = groupUiKeys(content.ui.get(SOURCE_LANGUAGE) ?? {});
    for (const [lang, texts] of content.ui) {
      const entry = files.get(`ui/${lang}.json`);
      if (!entry) continue;
      const categories = getCategories(getLanguage(lang).intl);
      for (const [base, forms] of groupUiKeys(texts)) {
        const isPlural = [...(source.get(base)?.keys() ?? forms.keys())].some(
          (category) => category !== '',
        );
        const first = [...forms.keys()][0] ?? '';
        for (const category of isPlural ? categories : []) {
          if (forms.has(category)) continue;
          yield {
            ...locate(entry, [getKey(base, first)], 'key'),
            found: `The text "${base}" has no form "${getKey(base, category)}".`,
            expected: `In "${lang}" a text with a number has the forms ${formatForms(categories)}.`,
            fix: `Add the line: "${getKey(base, category)}": "…"`,
          };
        }
        for (const category of forms.keys()) {
          // i18next takes _zero for the number 0 in every language.
          if (isPlural ? categories.includes(category) || category === 'zero' : category === '')
            continue;
          yield {
            ...locate(entry, [getKey(base, category)], 'key'),
            found: `The key "${getKey(base, category)}" is not used in "${lang}".`,
            expected: isPlural
              ? `The forms are ${formatForms(categories)}.`
              : 'In Dutch this text has no plural forms.',
            fix: 'Delete the line, or correct its key.',
          };
        }
      }
    }
  },
};

function getCategories(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return CATEGORIES.filter((category) => pluralCategories.includes(category));
}

function formatForms(categories: readonly string[]): string {
  return categories.map((category) => `_${category}`).join(', ');
}

function getKey(base: string, category: string): string {
  return category === '' ? base : `${base}_${category}`;
}
