import { LEVEL_IDS } from '../model/support-level.ts';
import type { Refusal } from './places.ts';
import type { Problem } from './problem.ts';
import { formatList } from './suggest.ts';

/** Refuses a file as a whole: the problem stands at its first character. */
export function refuse(file: string, refusal: Refusal): Problem {
  return { ...refusal, file, line: 1, col: 1 };
}

export const NO_CONTENT: Refusal = {
  rule: 'no-content',
  found: 'There is no folder here, or it is empty.',
  expected:
    'The content of the site stands in a folder "content", or in the one that CONTENT_DIR names.',
  fix: 'Run the command in the root of the repository, or correct CONTENT_DIR.',
};

export const SYMLINK: Refusal = {
  rule: 'symlink',
  found: 'This is a symbolic link and not a file of its own.',
  expected: 'Every file under content is a real file.',
  fix: 'Delete the link and put a copy of the file in its place.',
};

export const EMPTY_FOLDER: Refusal = {
  rule: 'empty-folder',
  found: 'The folder is empty.',
  expected: 'A folder holds the files of its entry.',
  fix: 'Add the files or delete the folder.',
};

export const EMPTY_FILE: Refusal = {
  rule: 'empty-file',
  found: 'The file is empty.',
  expected: 'A file holds the facts or words of its entry.',
  fix: 'Fill the file in, with a similar one as an example, or delete it.',
};

export const EMPTY_BODY: Refusal = {
  rule: 'empty-body',
  found: 'There is no text under the front matter.',
  expected: 'The page has at least one paragraph under the second "---".',
  fix: 'Write the text of the page there.',
};

export const NO_FRONT_MATTER: Refusal = {
  rule: 'missing-front-matter',
  found: 'The file does not begin with a block between two lines "---".',
  expected: 'The first lines name the title, the summary and the statements.',
  fix: 'Begin the file with: --- (new line) title: … (new line) summary: … (new line) ---',
};

export const UNKNOWN_LEVEL: Refusal = {
  rule: 'unknown-id',
  found: 'The folder name is not a support level.',
  expected: `The support levels are ${formatList(LEVEL_IDS)}.`,
  fix: 'Rename the folder to one of these names.',
};
