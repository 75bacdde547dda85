import { expect, test } from 'vitest';
import { createRecorder } from '../../../../src/integrations/search/records.ts';
import { content } from '../../real-content.ts';

const record = createRecorder(content);
const say = (text: string, sources: readonly string[] = []) =>
  new Map([['ar' as const, { title: 'سورية', text, sources }]]);

test('the index holds the words folded, so that any keyboard finds them', () => {
  const made = record('/guides/money/', say('مُساعدة عَلى العودة إلى سوريا')).get('ar');
  expect(made?.words).toMatch(/^مساعده علي العوده الي سوريا/);
  expect(made?.title).toBe('سوريه');
  expect(made?.text.text).toBe('مُساعدة عَلى العودة إلى سوريا');
});

test('the page of a term answers to the word in a Dutch letter', () => {
  const use = content.glossary.get('return-decision')?.forms.ar?.use ?? '';
  const made = record('/guides/money/', say(`${use} ${use}`)).get('ar');
  expect(made?.text.terms).toContain('terugkeerbesluit');
  // Twice on the page: once as a term to show, once more to weigh as much.
  expect(made?.words.split(' ').filter((word) => word === 'terugkeerbesluit')).toHaveLength(2);
});

test('a country is as old as the newest source on its page, an explanation as its text', () => {
  const old = [...content.sources.values()].find(({ date }) => date === '2026-01-16')?.id ?? '';
  const get = (path: string) => record(path, say('نص', [old])).get('ar')?.page.date;
  expect(get('/countries/gh/')).toBe('2026-01-16');
  expect(get('/guides/money/')).toBe(content.words.guides.get('money')?.get('ar')?.changed);
  expect(get('/glossary/')).toBeUndefined();
});

test('what has ended says when, what is known from history says that it is past', () => {
  const get = (path: string) => record(path, say('نص')).get('ar')?.page;
  expect(get('/programmes/met-opgeheven-hoofd/')).toMatchObject({ until: '2025-10-31' });
  expect(get('/programmes/jrs/')).toMatchObject({ past: true });
  expect(get('/organisations/sdt/')).toMatchObject({ past: true });
  expect(get('/organisations/vwn/')?.past).toBeUndefined();
  expect(get('/programmes/rean/')).toMatchObject({ until: undefined, past: undefined });
});
