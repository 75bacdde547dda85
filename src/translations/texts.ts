import { groupUiKeys } from '../i18n/ui-keys.ts';
import { splitBody } from './body.ts';

/** What there is to translate in one entry, in one language. */
export interface Texts {
  /** By key: `title`, `statements.<id>`, the key of an interface text without its plural form. */
  named: Readonly<Record<string, string>>;
  /** The paragraphs, headings and items of a body. */
  body: readonly string[];
}

interface Words {
  title?: string | undefined;
  tab?: string | undefined;
  summary?: string | undefined;
  statements: Readonly<Record<string, string>>;
  body: string;
}

/** Returns the texts of the words of an entry. */
export function getWordsTexts({ title, tab, summary, statements, body }: Words): Texts {
  const named = Object.entries({ title, tab, summary }).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, text] as const],
  );
  const told = Object.entries(statements).map(([id, text]) => [`statements.${id}`, text] as const);
  return { named: Object.fromEntries([...named, ...told]), body: splitBody(body).texts };
}

/** Returns the texts of the interface: plural forms are one text. */
export function getUiTexts(resources: Readonly<Record<string, string>>): Texts {
  const groups = [...groupUiKeys(resources)].map(([base, forms]) => {
    const plain = forms.get('');
    return [base, plain ?? JSON.stringify([...forms].toSorted())] as const;
  });
  return { named: Object.fromEntries(groups), body: [] };
}

/** Returns the texts of a term. Other words for it are found, not translated. */
export function getTermTexts({ use, meaning }: { use: string; meaning: string }): Texts {
  return { named: { use, meaning }, body: [] };
}
