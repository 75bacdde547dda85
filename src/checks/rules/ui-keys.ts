import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { groupUiKeys, parseUiKey } from '../../i18n/ui-keys.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

export const uiKeys: Rule = {
  name: 'ui-key',
  description: 'The interface has no texts that Dutch does not have.',
  scope: 'site',
  *check({ content, files }) {
    const source = content.ui.get(SOURCE_LANGUAGE);
    if (!source) return;
    const wanted = groupUiKeys(source);
    for (const [lang, texts] of content.ui) {
      const entry = files.get(`ui/${lang}.json`);
      if (!entry || lang === SOURCE_LANGUAGE) continue;
      for (const key of Object.keys(texts)) {
        if (wanted.has(parseUiKey(key).base)) continue;
        yield {
          ...locate(entry, [key], 'key'),
          found: `The text "${key}" is not in content/ui/${SOURCE_LANGUAGE}.json.`,
          expected: 'Every language has the same keys as Dutch.',
          fix: `Correct the key, delete it, or add it to Dutch.${formatSuggestion(key, wanted.keys())}`,
        };
      }
    }
  },
};
