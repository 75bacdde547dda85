import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses 30 February', () => {
  expect(check('impossible-date')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:30:14  impossible-date
      Found:    The value of "checked" is "2026-02-30".
      Expected: The value is a day that exists, written YYYY-MM-DD, such as 2026-02-28.
      Fix:      Write, if that is the day you mean: checked: 2026-02-28

    1 problem in 1 file."
  `);
});

test('turns a date around', () => {
  expect(check('wrong-date-order')).toMatchInlineSnapshot(`
    "content/sources/dtv-basis.yml:6:12  wrong-value
      Found:    The value of "retrieved" is "20-11-2026".
      Expected: The value is a day that exists, written YYYY-MM-DD, such as 2026-02-28.
      Fix:      Write, if that is the day you mean: retrieved: 2026-11-20

    1 problem in 1 file."
  `);
});

test('refuses an end before the start', () => {
  expect(check('end-before-start')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:20:12  end-before-start
      Found:    "until: 2018-02" lies before "from: 2018-03".
      Expected: The date of "until" is the same as that of "from", or later.
      Fix:      Look both dates up in the source. If they were exchanged, write: from: 2018-02, and until: 2018-03

    1 problem in 1 file."
  `);
});

test('refuses a fact that was seen before it began', () => {
  expect(check('seen-before-start')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:13:9  end-before-start
      Found:    "seen: 1990" lies before "from: 1991".
      Expected: The date of "seen" is the same as that of "from", or later.
      Fix:      Look both dates up in the source. If they were exchanged, write: from: 1990, and seen: 1991

    1 problem in 1 file."
  `);
});

test('refuses a least amount above the most', () => {
  expect(check('min-above-max')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:26:10  least-above-most
      Found:    "min: 400" is more than "max: 200".
      Expected: The least amount is not above the most.
      Fix:      Look both up in the source. If they were exchanged, write: min: 200, and max: 400

    1 problem in 1 file."
  `);
});
