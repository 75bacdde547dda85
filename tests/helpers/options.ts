import type { Locator, Page } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import type { AnswerId, QuestionId } from '../../src/model/options/situation.ts';
import { getWords } from './words.ts';

/** What a reader meets of the options page, by roles. */
export interface OptionsPage {
  status: Locator;
  answer: Locator;
  country: Locator;
  clear: Locator;
  toAnswer: Locator;
  /** Chooses an answer to a question. */
  choose: (question: QuestionId, answer: AnswerId) => Promise<void>;
  /** The article of an option. */
  getOption: (id: string) => Locator;
}

/** Goes to the options page of a language, with what stands after the `#`. */
export async function openOptions(
  page: Page,
  language: LanguageTag,
  code = '',
): Promise<OptionsPage> {
  await page.goto(`/${language}/options/${code && `#${code}`}`);
  return getOptionsPage(page, language);
}

/** The parts of the options page. */
export function getOptionsPage(page: Page, language: LanguageTag): OptionsPage {
  const t = getWords(language);
  const answer = page.getByRole('region', { name: t('options.heading') });
  return {
    status: page.locator('.options-form [role=status]'),
    answer,
    country: page.getByRole('combobox', { name: t('options.ask.country') }),
    clear: page.getByRole('button', { name: t('options.clear') }),
    toAnswer: page.getByRole('button', { name: t('options.to-answer') }),
    choose: (question, chosen) =>
      page
        .getByRole('group', { name: t(`options.ask.${question}`) })
        .getByRole('radio', { name: t(`options.answer.${question}.${chosen}`), exact: true })
        .check(),
    getOption: (id) => answer.locator(`[data-option=${id}]`),
  };
}
