import { findPersonalData } from '../personal-data.ts';
import type { Rule } from '../rule.ts';

export const personalData: Rule = {
  name: 'personal-data',
  description:
    'The site names organisations, never persons, their mobile numbers or their own addresses.',
  scope: 'entry',
  *check({ files }) {
    for (const { file } of files.values()) {
      for (const { kind, line, col } of findPersonalData(file.text)) {
        yield {
          file: file.file,
          line,
          col,
          found:
            kind === 'mobile'
              ? 'There is a mobile telephone number here.'
              : 'There is a name or number of a person here.',
          expected: 'Content holds only general numbers and shared mailboxes of organisations.',
          fix: 'Delete it, or put the general number of the organisation in its place.',
        };
      }
    }
  },
};
