import type { Rule } from '../rule.ts';
import { amountCondition } from './amount-condition.ts';
import { amountOrder } from './amount-order.ts';
import { avoidedTerm } from './avoided-term.ts';
import { citedSource } from './cited-source.ts';
import { container } from './container.ts';
import { containerParity } from './container-parity.ts';
import { countryCode } from './country-code.ts';
import { departureCountry } from './departure-country.ts';
import { discreetTab } from './discreet-tab.ts';
import { duplicateId } from './duplicate-id.ts';
import { extraWords } from './extra-words.ts';
import { factAddress } from './fact-address.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { heading } from './heading.ts';
import { internalLink } from './internal-link.ts';
import { linkParity } from './link-parity.ts';
import { linkTarget } from './link-target.ts';
import { missingFile } from './missing-file.ts';
import { nesting } from './nesting.ts';
import { periodOrder } from './period-order.ts';
import { personalData } from './personal-data.ts';
import { phoneNumber } from './phone-number.ts';
import { phoneScope } from './phone-scope.ts';
import { placeholder } from './placeholder.ts';
import { placeholderParity } from './placeholder-parity.ts';
import { plainTitle } from './plain-title.ts';
import { hardWord, pushingWord } from './plain-words.ts';
import { pluralForms } from './plural-forms.ts';
import { rawFact } from './raw-fact.ts';
import { rawHtml } from './raw-html.ts';
import { readability } from './readability.ts';
import { searchNameEntry } from './search-name-entry.ts';
import { searchNameGiven } from './search-name-given.ts';
import { searchNameTwice } from './search-name-twice.ts';
import { sentenceLength } from './sentence-length.ts';
import { speechLanguage } from './speech-language.ts';
import { statementWords } from './statement-words.ts';
import { termLanguage } from './term-language.ts';
import { termUse } from './term-use.ts';
import { titleUnique } from './title-unique.ts';
import { translationRecord } from './translation-record.ts';
import { uiKeys } from './ui-keys.ts';
import { uiPlaceholders } from './ui-placeholders.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { unshownMarkdown } from './unshown-markdown.ts';
import { untranslated } from './untranslated.ts';
import { wrongScript } from './wrong-script.ts';

/** Every rule across files. */
export const RULES: readonly Rule[] = [
  amountCondition,
  amountOrder,
  avoidedTerm,
  citedSource,
  container,
  containerParity,
  countryCode,
  departureCountry,
  discreetTab,
  duplicateId,
  extraWords,
  factAddress,
  forbiddenWord,
  hardWord,
  heading,
  internalLink,
  linkParity,
  linkTarget,
  missingFile,
  nesting,
  periodOrder,
  personalData,
  phoneNumber,
  phoneScope,
  placeholderParity,
  placeholder,
  plainTitle,
  pluralForms,
  pushingWord,
  rawFact,
  rawHtml,
  readability,
  searchNameEntry,
  searchNameGiven,
  searchNameTwice,
  sentenceLength,
  speechLanguage,
  statementWords,
  termLanguage,
  termUse,
  titleUnique,
  translationRecord,
  uiKeys,
  uiPlaceholders,
  unknownReference,
  unknownSource,
  unshownMarkdown,
  untranslated,
  wrongScript,
];
