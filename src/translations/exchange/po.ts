import { po } from 'gettext-parser';
import type { Segment } from './segment.ts';
import type { ReturnedFile } from './xliff.ts';

/** Returns a PO file: the id of a text is its context, so that the same Dutch may be said in two ways. */
export function writePo(segments: readonly Segment[], lang: string): string {
  const translations = Object.fromEntries(
    segments.map(({ id, source, target, state, notes }) => {
      const comments = {
        extracted: notes.join('\n'),
        reference: id,
        ...(state === 'outdated' && { flag: 'fuzzy' }),
      };
      return [id, { [source]: { msgctxt: id, msgid: source, msgstr: [target ?? ''], comments } }];
    }),
  );
  const headers = {
    Language: lang,
    'X-Source-Language': 'nl',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return po
    .compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 })
    .toString('utf8');
}

/** Reads a PO file that a translator's tool has saved. Texts left empty or marked as not yet sure are not taken. Throws where it is no PO file with a language. */
export function readPo(text: string): ReturnedFile {
  const { headers, translations } = po.parse(text);
  const lang = headers.Language ?? headers.language;
  if (!lang) throw new Error('The head of this PO file names no language.');
  const texts = Object.values(translations).flatMap((context) =>
    Object.values(context).flatMap(({ msgctxt, msgid, msgstr: [target = ''], comments }) =>
      msgctxt && target !== '' && !comments?.flag?.includes('fuzzy')
        ? [{ id: msgctxt, source: msgid, target }]
        : [],
    ),
  );
  return { lang, texts };
}
