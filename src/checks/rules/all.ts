import type { Rule } from '../rule.ts';

/** Every rule across files. */
export const RULES: readonly Rule[] = [];
