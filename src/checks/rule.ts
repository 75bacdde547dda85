import type { Finding } from './problem.ts';
import type { Site } from './site.ts';

/** One rule across files. It looks at one entry at a time, at a collection, or at the whole site. */
export interface Rule {
  name: string;
  /** What it asks and why, in one sentence for editors. */
  description: string;
  scope: 'entry' | 'collection' | 'site';
  check(site: Site): Iterable<Finding>;
}
