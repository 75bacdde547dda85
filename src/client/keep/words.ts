import { formatDay } from '../../i18n/day-templates.ts';
import type { KeepFile } from '../../i18n/keep-words.ts';
import type { Day } from '../../model/day.ts';
import { getWordsAddress } from '../../model/keep/addresses.ts';
import { countDays } from '../../model/keep/count-days.ts';
import { fetchJson } from '../fetch-json.ts';

/** What keeping says, in the language of the page. */
export interface Words {
  (word: keyof KeepFile['words'], values?: { day?: Day; bytes?: number }): string;
  /** How long ago a day was. */
  age(day: Day, today: Day): string;
}

/** Fetches the words of a language. */
export async function fetchWords(tag: string): Promise<Words> {
  return createWords(await fetchJson<KeepFile>(getWordsAddress(tag)));
}

function createWords({ intl, size, days, words, ages }: KeepFile): Words {
  return Object.assign(
    (word: keyof KeepFile['words'], { day = '', bytes = 0 } = {}) =>
      words[word]
        .replace('{{day}}', () => formatDay(days, day))
        .replace('{{size}}', () => size.replace('{{number}}', String(Math.ceil(bytes / 1000)))),
    {
      age: (day: Day, today: Day) => {
        const count = countDays(day, today);
        if (count === 0) return words.today;
        const age = ages[new Intl.PluralRules(intl).select(count)] ?? ages.other ?? '';
        return age.replace('{{count}}', String(count));
      },
    },
  );
}
