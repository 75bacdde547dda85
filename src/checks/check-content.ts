import type { Content } from './content.ts';
import { getPassages } from './passages.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSite } from './read-site.ts';
import { RULES } from './rules/all.ts';

/** What one run of the check says. */
export interface Report {
  content: Content;
  problems: Problem[];
  fileCount: number;
}

/** Reads the content folder `dir` and applies every rule, so that all problems are told in one run. */
export function checkContent(dir: string, name = dir): Report {
  const { site: files, problems, fileCount } = readSite(dir, name);
  if (fileCount === 0) return { content: files.content, problems, fileCount };
  const site = {
    ...files,
    passages: getPassages(files.files.values(), getProperNames(files.content)),
  };
  for (const rule of RULES) {
    for (const finding of rule.check(site)) problems.push({ ...finding, rule: rule.name });
  }
  return { content: site.content, problems: sortProblems(problems), fileCount };
}

/** Names of organisations and programmes are the same in every language, and are not judged as prose. */
function getProperNames({ organisations, programmes }: Content): string[] {
  const own = [...organisations.values()].flatMap(({ name, abbreviations }) => [
    name,
    ...abbreviations,
  ]);
  const others = [...programmes.values()].flatMap(({ name, abbreviation, formerNames }) => [
    name,
    ...(abbreviation === undefined ? [] : [abbreviation]),
    ...formerNames,
  ]);
  return [...own, ...others];
}
