import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import { foldText } from '../../text/fold.ts';
import { isSameFolded, wordEdits } from '../../text/word-edits.ts';
import { wordsOf } from '../../text/words.ts';
import type { Analysis } from '../analysis.ts';

/** Names with a typing error. Accents and capitals are left as the draft writes them. */
export function misspeltNames({ units }: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  return mentions.flatMap(({ span, form, official, units: [number] }) => {
    const unit = units.byNumber(number ?? '');
    if (form !== 'typo' || official === undefined || unit === undefined) {
      return [];
    }
    const written = text.slice(span.start, span.end);
    const wanted = isWithoutAccents(written, official) ? withoutAccents(official) : official;
    const edits = wordEdits(text, span, wanted, isSameFolded);
    // An accent that the manual has not is an error that folding hides.
    const needed = 0 < edits.length ? edits : wordEdits(text, span, official, (left, right) => left === right);
    return [
      {
        rule: 'wrong-name',
        span,
        values: [written, wanted, unit.number],
        units: [unit.number],
        evidence: [unit.nameSpan.start],
        fixes: needed.length === 0 ? [] : [{ kind: 'sure', label: wanted, edits: needed }],
      },
    ];
  });
}

/** A word that is otherwise right lacks its accents in the draft, and no word has one. */
function isWithoutAccents(written: string, official: string): boolean {
  const words = new Set([...wordsOf(written)].map(({ folded }) => folded));
  const lacksOne = [...wordsOf(official)].some(({ start, end, folded }) => {
    const word = official.slice(start, end);
    return withoutAccents(word) !== word && words.has(folded);
  });
  return lacksOne && withoutAccents(written) === written;
}

/** As people write without accents: "ñ" stays, since it is a letter of its own. */
function withoutAccents(text: string): string {
  return [...text]
    .map((letter) =>
      'ñÑ'.includes(letter) ? letter : foldText(letter) === letter.toLowerCase() ? letter : bare(letter),
    )
    .join('');
}

function bare(letter: string): string {
  const folded = foldText(letter);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}
