import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getBuildEnv, readSettings } from '../../../../scripts/build/settings.ts';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const root = () => createTempFolder({ 'content/a.md': '', 'other/a.md': '' });
const now = new Date('2026-11-20T23:30:00Z');

test('without settings it is today in the Netherlands, from the folder content', () => {
  const folder = root();
  expect(readSettings({}, now, folder)).toEqual({
    today: '2026-11-21',
    contentFolder: join(folder, 'content'),
  });
});

test('SITE_TODAY and CONTENT_DIR decide when they are set', () => {
  const folder = root();
  const settings = readSettings({ SITE_TODAY: '2024-02-29', CONTENT_DIR: 'other' }, now, folder);
  expect(settings).toEqual({ today: '2024-02-29', contentFolder: join(folder, 'other') });
});

test.each(['2026-02-30', '20-11-2026', '2026-11', 'tomorrow', '2026-13-01', ' 2026-11-20'])(
  'SITE_TODAY=%s is refused',
  (text) => {
    expect(() => readSettings({ SITE_TODAY: text }, now, root())).toThrow(
      `SITE_TODAY is "${text}", but must be an existing day written as year-month-day, ` +
        'for example SITE_TODAY=2026-11-20.',
    );
  },
);

test('a content folder that does not exist is refused by name', () => {
  expect(() => readSettings({ CONTENT_DIR: 'nowhere' }, now, root())).toThrow(/nowhere does not/);
});

test('the time zone and language of the machine do not reach the build', () => {
  const env = getBuildEnv({ today: '2026-11-20', contentFolder: '/c' }, { TZ: 'Asia/Tokyo' });
  expect(env).toMatchObject({ TZ: 'UTC', LC_ALL: 'C.UTF-8', SITE_TODAY: '2026-11-20' });
});
