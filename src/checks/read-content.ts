import type { Content } from './content.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSite } from './read-site.ts';

/**
 * Reads the content folder `dir` (`name` is how messages call it). What is not correct in itself is
 * left out of `content` and told in `problems`; the rules across files are in `checkContent`.
 */
export function readContent(dir: string, name = dir): { content: Content; problems: Problem[] } {
  const { site, problems } = readSite(dir, name);
  return { content: site.content, problems: sortProblems(problems) };
}
