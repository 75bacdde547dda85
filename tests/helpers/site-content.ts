import { expect } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';

const { content, problems } = readContent('content');
expect(problems).toEqual([]);

/** The content from which the site in `dist` is built. */
export { content };
