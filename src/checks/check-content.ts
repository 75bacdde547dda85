import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { Content } from './content.ts';
import { getPassages } from './passages.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSite } from './read-site.ts';
import { measureReadability, type Readability } from './readability.ts';
import { RULES } from './rules/all.ts';

/** What one run of the check says. */
export interface Report {
  content: Content;
  problems: Problem[];
  fileCount: number;
  /** How easy the source texts are to read; absent when nothing was read. */
  readability?: Readability;
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
  const source = site.passages.filter(({ lang }) => lang === SOURCE_LANGUAGE);
  const readability = measureReadability(source);
  return { content: site.content, problems: sortProblems(problems), fileCount, readability };
}

/** Returns the names of organisations and programmes: they are the same in every language, and are not judged as prose. */
export function getProperNames({ organisations, programmes }: Content): string[] {
  const own = [...organisations.values()].flatMap(({ name, abbreviations }) => [
    name,
    ...abbreviations,
  ]);
  const others = [...programmes.values()].flatMap(({ name, abbreviation, formerNames }) => [
    ...[name, abbreviation].filter((own) => own !== undefined),
    ...formerNames,
  ]);
  return [...own, ...others];
}
