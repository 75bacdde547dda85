import fc from 'fast-check';
import { po } from 'gettext-parser';
import { expect, test } from 'vitest';
import { xliff2js } from 'xliff';
import { listWords } from '../../../src/checks/list-words.ts';
import { collectEntries } from '../../../src/translations/entries.ts';
import { formatInline, parseInline } from '../../../src/translations/exchange/inline.ts';
import { judge } from '../../../src/translations/exchange/judge.ts';
import { readPo, writePo } from '../../../src/translations/exchange/po.ts';
import { listSegments, type Segment } from '../../../src/translations/exchange/segment.ts';
import { takeReturned } from '../../../src/translations/exchange/take.ts';
import { readXliff, writeXliff } from '../../../src/translations/exchange/xliff.ts';
import { content } from '../real-content.ts';

const entries = collectEntries({ ...content, words: listWords(content) });
const published = listSegments(entries, content.ui, content.ledgers, 'ar');

/** Text as editors write it, with every mark that a translator's tool must leave whole. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '{{country:GH}}',
        '{{date:2025-10-31}}',
        '[link](/countries/)',
        '**vet**',
        '[**vet** {{level:basis}}](/support/basis/)',
        ' & < > " \' ',
        ']](',
        '**',
        '{{',
        '\n',
      ),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(''))
  // XML has no place for these, and the check refuses them in content.
  .filter((text) => !/(?!\n)[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF\u2028\u2029]/u.test(text));

const anySegments = fc
  .uniqueArray(
    fc.record<Segment>({
      id: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}#[a-z]{1,8}(\.[a-z0-9-]{1,8})?$/),
      source: anyText,
      target: anyText,
      state: fc.constantFrom('machine', 'checked'),
      notes: fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), { maxLength: 2 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  )
  .map((segments) => segments.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

test('a text that was taken into pieces is put together to the same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(formatInline(parseInline(text))).toBe(text);
    }),
  );
});

test.each([
  ['an XLIFF', writeXliff, readXliff],
  ['a PO', writePo, readPo],
] as const)('%s file gives back every text as it was', (_, write, read) => {
  fc.assert(
    fc.property(anySegments, (segments) => {
      const { lang, texts } = read(write(segments, 'so'));
      expect(lang).toBe('so');
      const sorted = texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted).toEqual(segments.map(({ id, source, target }) => ({ id, source, target })));
    }),
  );
});

test('the files of the whole site open in the parsers that translators use', async () => {
  const { resources, targetLanguage } = await xliff2js(writeXliff(published, 'ar'));
  expect(targetLanguage).toBe('ar');
  expect(Object.values(resources).flatMap((file) => Object.keys(file))).toHaveLength(
    published.length,
  );
  const { translations } = po.parse(writePo(published, 'ar'), { validation: true });
  expect(Object.keys(translations).filter(Boolean)).toHaveLength(published.length);
});

test('placeholders, links and bold words are codes that a tool keeps', () => {
  const segment: Segment = {
    id: 'guides/money#body.1',
    source: 'Vraag {{organisation:vwn}} naar **uw** [bedrag](/guides/money/).',
    target: undefined,
    state: 'missing',
    notes: ['English: Ask.'],
  };
  expect(writeXliff([segment], 'so')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="so">
      <file id="guides/money">
        <unit id="guides:money#body.1" name="guides/money#body.1">
          <notes>
            <note>English: Ask.</note>
          </notes>
          <originalData>
            <data id="d1">{{organisation:vwn}}</data>
            <data id="d2">**</data>
            <data id="d3">[</data>
            <data id="d4">](/guides/money/)</data>
          </originalData>
          <segment state="initial">
            <source xml:space="preserve">Vraag <ph id="d1-1" dataRef="d1" disp="{{organisation:vwn}}"/> naar <pc id="d2-1" dataRefStart="d2" dataRefEnd="d2">uw</pc> <pc id="d4-1" dataRefStart="d3" dataRefEnd="d4">bedrag</pc>.</source>
          </segment>
        </unit>
      </file>
    </xliff>
    "
  `);
});

test('nothing changes when what was exported comes back', () => {
  const ledger = content.ledgers.get('ar') ?? {};
  for (const { texts } of [
    readXliff(writeXliff(published, 'ar')),
    readPo(writePo(published, 'ar')),
  ])
    expect(takeReturned(texts, published, entries, ledger, 'ar', { day: '2026-12-01' })).toEqual(
      [],
    );
});

test('a translation that comes back better is recorded, and so is who checked it', () => {
  const ledger = content.ledgers.get('ar') ?? {};
  const [text] = readXliff(writeXliff(published, 'ar')).texts.filter(
    ({ id }) => id === 'programmes/rean#summary',
  );
  const better = text ? [{ ...text, target: `${text.target} نعم.` }] : [];
  const taking = { day: '2026-12-01', checked: 'native-reader' } as const;
  const [taken] = takeReturned(better, published, entries, ledger, 'ar', taking);
  expect(taken?.named.summary).toBe(better[0]?.target);
  expect(taken?.record.texts.summary).toMatchObject({
    made: '2026-12-01',
    how: 'person',
    checked: { day: '2026-12-01', role: 'native-reader' },
  });
  expect(taken?.record.texts.title).toEqual(ledger['programmes/rean']?.texts.title);
  expect(taken?.record.body).toEqual(ledger['programmes/rean']?.body);
});

const source = 'Vraag {{organisation:vwn}} naar **uw** [bedrag](/guides/money/).';

test.each([
  ['Ask {{organisation:vwn}} for **your** [amount](/guides/money/).', undefined],
  ['**Amount**: [ask](/guides/money/) {{organisation:vwn}}.', undefined],
  ['Ask for **your** [amount](/guides/money/).', 'The placeholders are none.'],
  [
    'Ask {{organisation:iom-nl}} for **your** [amount](/guides/money/).',
    'The placeholders are {{organisation:iom-nl}}.',
  ],
  ['Ask {{organisation:vwn}} for **your** [amount](/guides/).', 'The links are /guides/.'],
  [
    'Ask {{organisation:vwn}} for your [amount](/guides/money/).',
    'The bold marks (**) are not those of the Dutch.',
  ],
  [
    'Ask {{organisation:vwn}} for **your**\n[amount](/guides/money/).',
    'There is a line break in the text.',
  ],
  [
    'Ask <b>{{organisation:vwn}}</b> for **your** [amount](/guides/money/).',
    'There is HTML in the text.',
  ],
  [' ', 'The translation is empty.'],
])('what comes back as %j is judged: %s', (target, found) => {
  const segment: Segment = { id: 'a/b#body.1', source, state: 'missing', notes: [] };
  expect(judge({ id: segment.id, source, target }, segment)?.found).toBe(found);
});

test('a text that the site does not have is refused by its name', () => {
  expect(judge({ id: 'a/b#c', source, target: 'x' }, undefined)?.id).toBe('a/b#c');
});

test.each([
  ['<xliff version="2.0"><file></xliff>', /mismatch|unclosed|tag/i],
  ['<html/>', /no XLIFF 2/],
  ['', /root|no XLIFF/i],
])('%j is no XLIFF file', (xml, message) => {
  expect(() => readXliff(xml)).toThrow(message);
});
