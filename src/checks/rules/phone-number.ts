import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { walkGroups } from '../fields.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';
import type { Path } from '../yaml.ts';

const REGIONS = { '31': 'NL', '32': 'BE' } as const;

export const phoneNumber: Rule = {
  name: 'invalid-phone',
  description:
    'A telephone number exists in the numbering plan, and its two ways of writing are the same number.',
  scope: 'entry',
  *check(site) {
    for (const entry of site.files.values()) {
      if (entry.place.kind !== 'facts') continue;
      for (const { group, path } of walkGroups(entry.yaml.value)) {
        const { kind, value, display } = group;
        if (kind === 'phone' && typeof value === 'string' && typeof display === 'string')
          yield* checkPhone(entry, path, value, display);
      }
    }
  },
};

function* checkPhone(
  entry: SiteFile,
  path: Path,
  value: string,
  display: string,
): Generator<Finding> {
  const phone = parsePhoneNumberFromString(value);
  if (!value.startsWith('+')) return;
  if (!phone?.isValid()) {
    yield {
      ...locate(entry, [...path, 'value']),
      found: `"${value}" is not a telephone number that can exist.`,
      expected: 'A number with + and the country number, without spaces and without the first 0.',
      fix: 'Compare it with the source. For example: value: "+31203467278"',
    };
    return;
  }
  const region =
    Object.entries(REGIONS).find(([code]) => code === phone.countryCallingCode)?.[1] ??
    phone.country;
  const shown = parsePhoneNumberFromString(display, region);
  if (shown?.number === phone.number) return;
  yield {
    ...locate(entry, [...path, 'display']),
    found: `"${display}" is another number than "${value}".`,
    expected: 'Both are the same number, once for dialling and once as people write it.',
    fix: `Compare both with the source. For "${value}" write: display: ${phone.formatNational()}`,
  };
}
