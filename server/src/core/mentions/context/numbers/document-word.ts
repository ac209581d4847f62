import type { DraftWord } from '../../reading/draft-words.ts';
import { DOCUMENTS } from '../lexicon.ts';
import type { NearNumber } from './number-site.ts';

/** Whether a word is that of a document, and not of a unit named before the number: "la División de Dictamen". */
export function isDocument({ nameBefore, secondNameBefore }: NearNumber, { start, folded }: DraftWord): boolean {
  const isNamed = [nameBefore, secondNameBefore].some(
    (name) => name !== undefined && name.start <= start && start < name.end,
  );
  return DOCUMENTS.has(folded) && !isNamed;
}
