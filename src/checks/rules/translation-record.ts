import { collectEntries, getEntryFile } from '../../translations/entries.ts';
import { listWords } from '../list-words.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';

const FIX = 'Run `npm run stamp`: it writes the records anew.';

export const translationRecord: Rule = {
  name: 'translation-record',
  description: 'What is recorded of translations belongs to translations that are there.',
  scope: 'site',
  *check({ content, files, name: folder }) {
    const entries = collectEntries({ ...content, words: listWords(content) });
    const known = new Map(entries.map((entry) => [entry.name, entry.versions]));
    for (const [lang, ledger] of content.ledgers) {
      const file = files.get(`translations/${lang}.json`);
      if (!file) continue;
      for (const [name, { texts, body }] of Object.entries(ledger)) {
        const own = known.get(name)?.get(lang);
        const place = `${folder}/${getEntryFile(name, lang)}`;
        if (!own) {
          yield refuse(
            file,
            [name],
            `There is no ${place}.`,
            'Each record is of words that are there.',
          );
          continue;
        }
        const key = Object.keys(texts).find((text) => own.named[text] === undefined);
        if (key !== undefined) {
          const found = `${place} has no text "${key}".`;
          yield refuse(
            file,
            [name, 'texts', key],
            found,
            'Each record is of a text that is there.',
          );
        }
        if (body && body.length !== own.body.length) {
          const found = `${place} has ${own.body.length} paragraphs, headings and items, and ${body.length} are recorded.`;
          yield refuse(
            file,
            [name, 'body'],
            found,
            'Each of them has its record, in the same order.',
          );
        }
      }
    }
  },
};

function refuse(file: SiteFile, path: readonly string[], found: string, expected: string): Finding {
  return { ...locate(file, path, 'key'), found, expected, fix: FIX };
}
