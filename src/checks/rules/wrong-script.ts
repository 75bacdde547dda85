import { getLanguage, type LanguageTag } from '../../i18n/languages.ts';
import type { Prose } from '../passages.ts';
import { unmask } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { splitSentences } from '../sentences.ts';

/** Proper names of organisations and programmes stay in Latin script in every language, and so does a word from a letter in brackets. */
const LATIN_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Script=Latin}\p{N}&'’.-]*|\([\p{Script=Latin}\s-]+\)/gu;
/** Below this many letters a text may be a name only, such as "site.name". */
const FEW_LETTERS = 4;

export const wrongScript: Rule = {
  name: 'wrong-script',
  description: 'A text is in the script of its language.',
  scope: 'entry',
  *check({ passages }) {
    for (const passage of passages)
      for (const prose of passage.prose) yield* checkProse(passage.lang, prose);
  },
};

function* checkProse(lang: LanguageTag, { text, at }: Prose): Generator<Finding> {
  const { script, autonym } = getLanguage(lang);
  const own = new RegExp(`\\p{Script=${script}}`, 'gu');
  for (const sentence of splitSentences(text)) {
    const letters =
      (script === 'Latn' ? sentence.text : sentence.text.replace(LATIN_NAME, '')).match(/\p{L}/gu)
        ?.length ?? 0;
    const right = sentence.text.match(own)?.length ?? 0;
    const foreign = script === 'Latn' ? findForeignLetter(sentence.text) : -1;
    const wrong =
      script === 'Latn' ? foreign !== -1 : letters >= FEW_LETTERS && right < letters / 2;
    if (!wrong) continue;
    yield {
      ...at(sentence.offset + Math.max(0, foreign)),
      found: `This sentence is not in the script of ${autonym}: ${shorten(unmask(sentence.text))}`,
      expected: `The words of ${autonym} (${lang}) are in its own script; only names stay in Latin script.`,
      fix: 'Translate the sentence, or move it to the file of its own language.',
    };
  }
}

function findForeignLetter(text: string): number {
  return text.search(/(?!\p{Script=Latin})(?!\p{Script=Common})(?!\p{Script=Inherited})\p{L}/u);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
