import type { Fact, FactAddress, Statement } from '../fact.ts';
import type { Knowledge } from '../outcomes/knowledge.ts';

/** Looks up a fact by its address: a statement, or the run of a programme (`programmes/rean#run`). */
export type FindFact = (address: FactAddress) => Fact | undefined;

type Told = ReadonlyMap<string, { statements: readonly Statement[] }>;

/** Returns how facts are found in what is known, and in what organisations say. */
export function createFindFact(knowledge: Knowledge, organisations: Told): FindFact {
  const collections: Readonly<Record<string, Told>> = {
    'support-levels': knowledge.levels,
    programmes: knowledge.programmes,
    organisations,
  };
  return (address) => {
    const [collection = '', id = '', fact = ''] = address.split(/[/#]/);
    if (collection === 'programmes' && fact === 'run') return knowledge.programmes.get(id)?.run;
    const entry = collections[collection]?.get(id);
    return entry?.statements.find((statement) => statement.id === fact);
  };
}
