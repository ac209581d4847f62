import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_PARAGRAPH, GAP_PERIOD, GAP_SEMICOLON, GAP_STOP } from '../reading/gap.ts';

/**
 * "Fiscalización A" ends in a letter that is a preposition when small, and in capitals before another word:
 * "de Fiscalización a la Coordinación", "DE FISCALIZACIÓN A LA COORDINACIÓN".
 */
export function isWrittenAsLetter(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  const after = words.at(index + 1);
  if (word === undefined) {
    return false;
  }
  const isAtEnd =
    after === undefined ||
    (after.gap & (GAP_STOP | GAP_COMMA | GAP_PERIOD | GAP_SEMICOLON | GAP_CLOSE | GAP_PARAGRAPH)) !== 0;
  const written = words.text.slice(word.start, word.end);
  if (isAtEnd) {
    return true;
  }
  const isCapital = written !== written.toLowerCase();
  const isInCapitals = isAllCapitals(words, index - 1);
  return isCapital && !(isInCapitals && word.folded === 'a' && PREPOSED.has(after.folded));
}

const PREPOSED: ReadonlySet<string> = new Set(
  'la las el los lo su sus que quien quienes cargo efecto fin partir traves peticion solicitud esta dicha'.split(' '),
);

function isAllCapitals(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  const written = word === undefined ? '' : words.text.slice(word.start, word.end);
  return written !== '' && written === written.toUpperCase();
}
