import { LANGUAGES } from '../../i18n/languages.ts';
import { isLanguageTag } from '../required-languages.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site.ts';
import { formatList } from '../suggest.ts';

export const glossaryLanguage: Rule = {
  name: 'unknown-language',
  description: 'The forms of a term are for languages of the site.',
  scope: 'entry',
  *check({ content, files }) {
    for (const [id, term] of content.glossary) {
      const entry = files.get(`glossary/${id}.yml`);
      for (const tag of Object.keys(term.forms)) {
        if (!entry || isLanguageTag(tag)) continue;
        yield {
          ...locate(entry, ['forms', tag], 'key'),
          found: `The site has no language "${tag}".`,
          expected: `A language is ${formatList(LANGUAGES.map((language) => language.tag))}.`,
          fix: 'Correct the tag, or first add the language to src/i18n/languages.ts.',
        };
      }
    }
  },
};
