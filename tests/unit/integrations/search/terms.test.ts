import { expect, test } from 'vitest';
import { createCounter } from '../../../../src/integrations/search/count-words.ts';
import { createTermFinder } from '../../../../src/integrations/search/terms.ts';
import { fold } from '../../../../src/model/find/fold.ts';

const decision = {
  id: 'return-decision',
  source: ['x'],
  forms: {
    nl: form('terugkeerbesluit'),
    en: form('return decision', 'decision to return'),
    ar: form('قرار العودة', 'أمر المغادرة'),
  },
};

test('a page answers to the Dutch and English words for what it speaks of', () => {
  const terms = find({ nl: 'Een terugkeerbesluit.', en: 'A paper.', ar: 'ورقة' });
  expect(terms('ar')).toEqual([
    'terugkeerbesluit',
    'return decision',
    'decision to return',
    'قرار العودة',
    'أمر المغادرة',
  ]);
  expect(terms('nl')).toEqual(['return decision', 'decision to return']);
});

test('a page that speaks of it in no language does not', () => {
  const terms = find({ nl: 'Een ticket.', en: 'A ticket.', ar: 'تذكرة' });
  expect(terms('ar')).toEqual([]);
});

test('words are counted at the beginning of longer ones, short words only by themselves', () => {
  const count = createCounter(['besluit', 'LP', 'reis']);
  expect([...count(fold('Besluiten, besluit, terugkeerbesluit. Een lp of lpg, reizen'))]).toEqual([
    ['besluit', 2],
    ['lp', 1],
  ]);
});

function form(use: string, ...also: string[]) {
  return { use, also, avoid: [], stems: [], meaning: 'x' };
}

function find(texts: Record<'nl' | 'en' | 'ar', string>) {
  const languages = ['nl', 'en', 'ar'] as const;
  const found = createTermFinder([decision])(
    new Map(languages.map((lang) => [lang, fold(texts[lang])])),
  );
  return (lang: (typeof languages)[number]) => found.get(lang)?.map(({ word }) => word);
}
