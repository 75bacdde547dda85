import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { fold } from '../../model/find/fold.ts';
import type { Term } from '../content.ts';
import { isInStep } from '../in-step.ts';
import type { Passage } from '../passages.ts';
import { maskPlaceholders } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { groupByText } from '../siblings.ts';
import { formatList } from '../suggest.ts';

export const termUse: Rule = {
  name: 'term',
  description: 'A translation uses the agreed form of each term that stands in the Dutch text.',
  scope: 'entry',
  *check(site) {
    const terms = [...site.content.glossary.values()].flatMap((term) => {
      const stems = term.forms[SOURCE_LANGUAGE]?.stems ?? [];
      return stems.length > 0 ? [{ term, pattern: createPattern(stems) }] : [];
    });
    for (const group of groupByText(site.passages).values()) {
      const source = group.get(SOURCE_LANGUAGE);
      if (!source) continue;
      const blocks = source.markdown?.blocks.map((block) => block.text).join('\n');
      const text = maskPlaceholders(blocks ?? source.text);
      const used = terms.filter(({ pattern }) => pattern.test(text)).map(({ term }) => term);
      for (const passage of group.values()) {
        if (passage !== source && isInStep(site, passage, source))
          yield* findMissing(passage, used);
      }
    }
  },
};

function* findMissing(passage: Passage, terms: readonly Term[]): Generator<Finding> {
  const text = fold(passage.text);
  for (const term of terms) {
    const form = term.forms[passage.lang];
    if (!form || form.stems.length === 0) continue;
    if (form.stems.some((stem) => text.includes(fold(stem)))) continue;
    yield {
      ...passage.at(Math.max(0, passage.text.search(/\S/))),
      found: `The Dutch of "${passage.key}" uses the term "${term.forms[SOURCE_LANGUAGE]?.use}", and this text does not.`,
      expected: `The agreed word in "${passage.lang}" is "${form.use}"; one of ${formatList(form.stems)} stands in it.`,
      fix: `Use the agreed word, or correct it in glossary/${term.id}.yml.`,
    };
  }
}

/** A stem may begin a sentence; one with capitals is a name: "ERIN" is not the Dutch "erin". */
function createPattern(stems: readonly string[]): RegExp {
  const words = stems.flatMap((stem) => [stem, stem.charAt(0).toUpperCase() + stem.slice(1)]);
  return new RegExp(`(?<!\\p{L})(?:${words.map((word) => RegExp.escape(word)).join('|')})`, 'u');
}
