import type { LanguageTag } from '../i18n/languages.ts';
import { getLanguage, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import { CATEGORIES, groupUiKeys } from '../i18n/ui-keys.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { getWorstState } from './compose.ts';
import { readTranslations } from './states.ts';
import { getUiTexts } from './texts.ts';

type Resources = Readonly<Record<string, string>>;

/** The name of the interface among the entries of a ledger. */
export const INTERFACE = 'ui';

/**
 * Returns the words of the interface for a reader, and the state of the one to rely on least. Words
 * that the language lacks are those of English, else of Dutch.
 */
export function composeInterface(
  resources: ReadonlyMap<string, Resources>,
  ledger: Ledger | undefined,
  lang: LanguageTag,
): { resources: Resources; status: TranslationStatus } {
  const source = resources.get(SOURCE_LANGUAGE) ?? {};
  const own = resources.get(lang);
  const versions = [own, resources.get('en'), source].map((words) => groupUiKeys(words ?? {}));
  const words = [...(versions[2]?.keys() ?? [])].flatMap((base) => {
    const forms = versions.find((groups) => groups.has(base))?.get(base);
    return forms ? getForms(base, forms, lang) : [];
  });
  const states = readTranslations(getUiTexts(source), own && getUiTexts(own), ledger?.[INTERFACE]);
  return {
    resources: Object.fromEntries(words),
    status:
      lang === SOURCE_LANGUAGE
        ? 'source'
        : getWorstState(Object.values(states.named).map(({ state }) => state)),
  };
}

/** Every plural form that the language asks for; one that is missing is that of "other". */
function getForms(base: string, forms: ReadonlyMap<string, string>, lang: LanguageTag) {
  const plain = forms.get('');
  if (plain !== undefined) return [[base, plain] as const];
  const { pluralCategories } = new Intl.PluralRules(getLanguage(lang).intl).resolvedOptions();
  return CATEGORIES.flatMap((category) => {
    const isAsked = pluralCategories.includes(category) || forms.has(category);
    const text = forms.get(category) ?? forms.get('other');
    return isAsked && text !== undefined ? [[`${base}_${category}`, text] as const] : [];
  });
}
