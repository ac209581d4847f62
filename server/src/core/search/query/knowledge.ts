import type { IsSpanish } from '../../spanish/spanish-words.ts';
import type { Matches } from '../index/expressions.ts';
import { documentFrequency, type IndexParts } from '../index/index-parts.ts';
import type { Expression, Meanings } from '../index/thesaurus.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Corrector } from '../spelling/corrections.ts';
import type { Framing } from './framing.ts';

/** What a query's words are looked up in. */
export interface Knowledge {
  readonly parts: IndexParts;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
  readonly everyday: Vocabulary;
  readonly framing: Framing;
  /** Whether a word says nothing of the matter: it only asks, or names the manual's own institution. */
  isAsking(folded: string): boolean;
  correct: Corrector;
  /** Whether a word is Spanish as it stands: then it is not read as a slip. */
  isSpanish: IsSpanish;
  findExpression(expression: Expression): Matches;
}

/** Whether the manual has a word, in a duty or in the name of a unit. */
export function isSaid(stem: string, { parts }: Knowledge): boolean {
  const term = parts.lexicon.termId(stem);
  return term !== undefined && (0 < documentFrequency(parts, term) || 0 < parts.names.unitsWith(term).length);
}

export function isKnown(stem: string, knowledge: Knowledge): boolean {
  return isSaid(stem, knowledge) || knowledge.meanings.stems.has(stem);
}
