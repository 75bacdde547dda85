import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { groupUiKeys } from '../../../src/i18n/ui-keys.ts';
import { CONTACT_PURPOSES, WEEKDAYS } from '../../../src/model/contact.ts';
import { DAC_GROUPS, VISA_CONDITIONS } from '../../../src/model/country.ts';
import { TOPICS } from '../../../src/model/fact.ts';
import { ORGANISATION_KINDS, ORGANISATION_ROLES } from '../../../src/model/organisation.ts';
import { OUTCOMES, REASON_IDS } from '../../../src/model/outcomes/outcome.ts';
import { AMOUNT_FORMS, AMOUNT_WHO, WAYS } from '../../../src/model/programme.ts';
import { READINGS, SOURCE_KINDS } from '../../../src/model/source.ts';
import { content, need } from '../real-content.ts';

const translators = LANGUAGES.map(({ tag }) => {
  const words = need(content.ui.get(tag), tag);
  return { tag, words, t: createTranslator(tag, words) };
});

/** Everything the model can say, with the place of its words. */
const NEEDED: [string, readonly string[]][] = [
  ['reason', REASON_IDS],
  ['outcome', OUTCOMES],
  ['status', ['upcoming', 'current', 'ended', 'unknown']],
  ['topic', TOPICS],
  ['amount.who', AMOUNT_WHO],
  ['amount.form', AMOUNT_FORMS],
  ['organisation.kind', ORGANISATION_KINDS],
  ['organisation.role', ORGANISATION_ROLES],
  ['source.kind', SOURCE_KINDS],
  ['source.reading', READINGS],
  ['country.visa-condition', VISA_CONDITIONS],
  ['country.dac-group', DAC_GROUPS],
  ['country.visa', ['yes', 'no', 'unknown', 'free']],
  ['country.lead', OUTCOMES.flatMap((one) => OUTCOMES.map((other) => `${one}.${other}`))],
  ['list.way', WAYS],
  ['programme.way', WAYS],
  ['rule', ['visa-required', 'dac-recipient', 'nationality-excluded']],
  ['scope', ['NL', 'BE', 'EU']],
  ['confidence', ['H', 'M', 'L']],
  ['contact', ['phone', 'email', 'website', 'address']],
  ['contact.purpose', CONTACT_PURPOSES.filter((purpose) => purpose !== 'general')],
  ['hours', WEEKDAYS],
];

test.each(translators)('$tag has words for everything the model can say', ({ t }) => {
  const keys = NEEDED.flatMap(([place, ids]) => ids.map((id) => `${place}.${id}`));
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
  expect(keys.filter((key) => t.raw(key).trim() === '')).toEqual([]);
});

test('there are words for all sixteen pairs of outcomes in the lead of a country', () => {
  for (const { words } of translators)
    expect(
      Object.keys(words).filter((key) => /^country\.lead\.[^.]+\.[^.]+$/.test(key)),
    ).toHaveLength(16);
});

test.each(translators)(
  '$tag tells different outcomes, statuses and certainties in different words',
  ({ t }) => {
    for (const [place, ids] of NEEDED.slice(0, 12)) {
      const texts = ids.map((id) => t.raw(`${place}.${id}`));
      expect(new Set(texts).size, place).toBe(texts.length);
    }
  },
);

test.each(translators)(
  'every plural of $tag has the categories of CLDR, and no other',
  ({ tag, words }) => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plurals = [...groupUiKeys(words)].filter(([, texts]) => !texts.has(''));
    expect(plurals.length).toBeGreaterThan(5);
    for (const [base, texts] of plurals)
      expect([...texts.keys()].sort(), base).toEqual([...categories].sort());
  },
);

test.each(translators)('every plural of $tag speaks for any count', ({ tag, words, t }) => {
  const rules = new Intl.PluralRules(tag);
  for (const [base, texts] of groupUiKeys(words))
    if (!texts.has(''))
      for (const count of [0, 1, 2, 3, 10, 11, 13, 38, 83, 99, 100, 101, 102, 204])
        expect(t.raw(base, { count }), base).toBe(texts.get(rules.select(count)));
});

test('the languages have the same keys, but for their plurals', () => {
  const [first, ...others] = translators.map(({ words }) => [...groupUiKeys(words).keys()].sort());
  for (const keys of others) expect(keys).toEqual(first);
});

test('no words for a refused outcome say that a person gets nothing', () => {
  const [nl, en] = translators;
  expect(nl?.t('outcome.not-met')).not.toMatch(/niet mogelijk|geen recht/);
  expect(en?.t('outcome.not-met')).not.toMatch(/impossible|no right|not entitled/);
});
