import type { Finding } from '../problem.ts';
import { getRequiredLanguages, isLanguageTag } from '../required-languages.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';

export const termLanguage: Rule = {
  name: 'term-language',
  description: 'A term has a Dutch form, and forms only in languages of the site.',
  scope: 'entry',
  *check({ content, files }) {
    for (const [id, term] of content.glossary) {
      const entry = files.get(`glossary/${id}.yml`);
      if (entry) yield* checkTags(entry, Object.keys(term.forms));
    }
  },
};

function* checkTags(entry: SiteFile, tags: readonly string[]): Generator<Finding> {
  for (const tag of tags.filter((tag) => !isLanguageTag(tag))) {
    yield {
      ...locate(entry, ['forms', tag], 'key'),
      found: `The site has no language "${tag}".`,
      expected: 'A language is one of the table in src/i18n/languages.ts.',
      fix: 'Correct the tag, or first add the language to src/i18n/languages.ts.',
    };
  }
  for (const lang of getRequiredLanguages().filter((lang) => !tags.includes(lang))) {
    yield {
      ...locate(entry, ['forms'], 'key'),
      found: `The term has no form for "${lang}".`,
      expected: 'A term has at least its Dutch form.',
      fix: `Add under "forms:" the lines "  ${lang}:" and "    use: …".`,
    };
  }
}
