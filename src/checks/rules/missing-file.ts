import { hasSpokenFacts } from '../fact-ids.ts';
import { PAGE_COLLECTIONS } from '../places.ts';
import type { Finding } from '../problem.ts';
import { getRequiredLanguages } from '../required-languages.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

export const missingFile: Rule = {
  name: 'missing-file',
  description: 'Every entry has facts where its collection has them, and Dutch words.',
  scope: 'site',
  *check(site) {
    for (const folder of new Set([...site.files.keys()].flatMap(getFolder)))
      yield* checkFolder(site, folder);
    for (const lang of getRequiredLanguages()) {
      if (!site.files.has(`ui/${lang}.json`) && !site.unread.has(`ui/${lang}.json`))
        yield refuseMissing(site, `ui/${lang}.json`);
    }
  },
};

function getFolder(path: string): string[] {
  const parts = path.split('/');
  return parts.length === 3 ? [parts.slice(0, 2).join('/')] : [];
}

function* checkFolder(site: Site, folder: string): Generator<Finding> {
  const facts = site.files.get(`${folder}/facts.yml`);
  const words = getRequiredLanguages().map((lang) => `${folder}/${lang}.md`);
  const collection = folder.split('/')[0];
  const pageOnly = PAGE_COLLECTIONS.some((name) => name === collection);
  if (!pageOnly && !facts && !site.unread.has(`${folder}/facts.yml`))
    yield refuseMissing(site, `${folder}/facts.yml`);
  if (collection === 'countries' && facts && !hasSpokenFacts(facts)) return;
  for (const path of words)
    if (!site.files.has(path) && !site.unread.has(path)) yield refuseMissing(site, path);
}

function refuseMissing(site: Site, path: string): Finding {
  return {
    file: `${site.name}/${path}`,
    line: 1,
    col: 1,
    found: 'This file is missing.',
    expected: path.endsWith('.yml')
      ? 'An entry has its facts, with their sources, in facts.yml.'
      : 'Words are written in Dutch first; other languages are translated from it.',
    fix: path.endsWith('.yml')
      ? 'Add the file, with that of another entry as an example, or delete the folder.'
      : 'Add the Dutch words, with the file of another entry as an example.',
  };
}
