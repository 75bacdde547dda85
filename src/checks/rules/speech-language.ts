import { isLanguageTag } from '../required-languages.ts';
import type { Rule } from '../rule.ts';

export const speechLanguage: Rule = {
  name: 'speech-language',
  description: 'Spoken forms are for a language of the site.',
  scope: 'site',
  *check({ content, files }) {
    for (const tag of content.speech.keys()) {
      const entry = files.get(`speech/${tag}.yml`);
      if (!entry || isLanguageTag(tag)) continue;
      yield {
        ...entry.file.at(0),
        found: `The site has no pages in "${tag}".`,
        expected: 'The file name is the tag of a language in src/i18n/languages.ts.',
        fix: 'Rename the file to the tag of its language, or first add the language to the table.',
      };
    }
  },
};
