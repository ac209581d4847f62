import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence that says of a unit that it does something: test/fixtures/competence/README.md. */
export interface CompetenceSentence {
  readonly id: number;
  readonly text: string;
  readonly label: 'wrong' | 'right' | 'undecidable';
  /** Numbers of the units that have the matter. */
  readonly owners: readonly string[];
}

const file = join(import.meta.dirname, '..', 'fixtures', 'competence', 'sentences.json');

export const competenceSentences: readonly CompetenceSentence[] = JSON.parse(readFileSync(file, 'utf8'));
