import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Whether the few letters around a name leave room for a sentence that says what it does: most names stand in lists, headings
 * and behind prepositions. Only to save the look at the whole sentence; true says nothing.
 */
export function mayClaim(text: string, { start, end }: Span): boolean {
  const before = BEFORE.exec(foldText(text.slice(Math.max(0, start - FAR), start)));
  const [word = '', rest = ''] = [before?.[1], before?.input.slice(0, before.index)];
  switch (word) {
    case 'a':
    case 'al':
      return ASSIGNS.test(rest) || /(?:^|[.,;:\n])\s*$/.test(rest);
    case 'de':
    case 'del':
      return CHARGES.test(rest);
    case 'por':
      return true;
    default:
      return !PREPOSITIONS.has(word) && (VERB.test(word) || GOES_ON.test(text.slice(end, end + FAR)));
  }
}

const FAR = 90;
/** The word before the article or the post. */
const BEFORE =
  /(?:^|[^a-z])([a-z]*)\s*(?:(?:la )?persona titular de |(?:el |la )?titular(?:es)? de |(?:el |la )?jef[ea] de )?(?:l[ao]s?\s+|el\s+|l\s+)?$/;
const ASSIGNS = /\b(?:corresponde|compete|toca|incumbe)\w*(?: \w+){0,2}\s*$/;
const CHARGES = /\b(?:cargo|competencia|facultad|atribucion|responsabilidad|funcion)(?: \w+)?\s*$/;
/** "la instrumentará la Subjefatura". */
const VERB = /[a-z]{3}(?:a|e|an|en)$/;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'ante bajo con contra desde en entre hacia hasta mediante para segun sin sobre tras'.split(' '),
);
/** A word in small letters, or an aside. */
const GOES_ON = /^["”»*_)\s]*(?:\([^)]{0,60}\))?\s*[,\p{Ll}]/u;
