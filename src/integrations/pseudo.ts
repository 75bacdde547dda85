import type { Content, Term, Words } from '../checks/content.ts';
import type { LanguageTag } from '../i18n/languages.ts';
import { joinBody, splitBody } from '../translations/body.ts';
import { type PseudoStyle, writePseudo } from '../translations/pseudo.ts';

/** Where the two pseudo-languages stand while somebody develops: in the place of languages of the same direction. */
const STYLES = [
  ['en', 'long'],
  ['ar', 'mirrored'],
] as const satisfies readonly (readonly [LanguageTag, PseudoStyle])[];

/** Returns the content with English and Arabic replaced by pseudo-languages made from the English. */
export function createPseudoContent(content: Content): Content {
  const words = Object.entries(content.words).map(([collection, entries]) => [
    collection,
    new Map([...entries].map(([id, languages]) => [id, replaceWords(languages)])),
  ]);
  const glossary = [...content.glossary].map(([id, term]) => [id, replaceTerm(term)] as const);
  return {
    ...content,
    words: Object.fromEntries(words) as Content['words'],
    glossary: new Map(glossary),
    ui: replaceInterface(content.ui),
  };
}

function replaceWords(languages: ReadonlyMap<LanguageTag, Words>) {
  const english = languages.get('en');
  const replaced = STYLES.flatMap(([lang, style]) => {
    if (!english) return [];
    const write = (text: string) => writePseudo(text, style);
    const change = (text: string | undefined) => (text === undefined ? text : write(text));
    const { texts, frame } = splitBody(english.body);
    const own: Words = {
      ...english,
      lang,
      title: change(english.title),
      tab: change(english.tab),
      summary: change(english.summary),
      statements: mapValues(english.statements, write),
      body: joinBody({ texts: texts.map(write), frame }),
    };
    return [[lang, own] as const];
  });
  return new Map([...languages, ...replaced]);
}

function replaceTerm(term: Term): Term {
  const { en } = term.forms;
  const replaced = STYLES.flatMap(([lang, style]) =>
    en
      ? [
          [
            lang,
            { ...en, use: writePseudo(en.use, style), meaning: writePseudo(en.meaning, style) },
          ] as const,
        ]
      : [],
  );
  return { ...term, forms: { ...term.forms, ...Object.fromEntries(replaced) } };
}

/** Plural forms that English lacks come from its "other". */
function replaceInterface(ui: Content['ui']): Content['ui'] {
  const english = ui.get('en') ?? {};
  const replaced = STYLES.map(
    ([lang, style]) => [lang, mapValues(english, (text) => writePseudo(text, style))] as const,
  );
  return new Map([...ui, ...replaced]);
}

function mapValues(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}
