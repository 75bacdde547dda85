import { getFactIds, isSpoken } from '../fact-ids.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

export const statementWords: Rule = {
  name: 'statement-without-words',
  description:
    'Each statement and exclusion has its sentence in each language, and each sentence its statement.',
  scope: 'collection',
  *check({ files }) {
    for (const [path, entry] of files) {
      if (entry.place.kind !== 'words') continue;
      const facts = files.get(path.replace(/[^/]*$/, 'facts.yml'));
      if (facts && facts.yaml.errors.length + entry.yaml.errors.length === 0)
        yield* compare(entry, getSpokenIds(facts), getSentenceIds(entry));
    }
  },
};

function* compare(
  entry: SiteFile,
  statements: readonly string[],
  sentences: readonly string[],
): Generator<Finding> {
  for (const id of statements.filter((id) => !sentences.includes(id))) {
    yield {
      ...locate(entry, ['statements'], 'key'),
      found: `There is no sentence for "${id}".`,
      expected:
        'Each statement and exclusion in facts.yml has its sentence here, under the same id.',
      fix: `Add under "statements:" the line "  ${id}: …", with the sentence.`,
    };
  }
  for (const id of sentences.filter((id) => !statements.includes(id))) {
    yield {
      ...locate(entry, ['statements', id], 'key'),
      found: `The sentence "${id}" belongs to no statement.`,
      expected:
        'Each sentence has a statement or exclusion with the same id in facts.yml: no claim without a source.',
      fix: `Add the statement with its source to facts.yml, or delete the sentence.${formatSuggestion(id, statements)}`,
    };
  }
}

function getSpokenIds(facts: SiteFile): string[] {
  return getFactIds(facts)
    .filter(isSpoken)
    .map(({ id }) => id);
}

function getSentenceIds({ yaml }: SiteFile): string[] {
  const { value } = yaml;
  const statements: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'statements') : undefined;
  return typeof statements === 'object' && statements !== null ? Object.keys(statements) : [];
}
