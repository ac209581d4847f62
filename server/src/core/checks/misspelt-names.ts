import { nameEdits } from '../mentions/names/name-edits.ts';
import { asRead, inCapitalsOfManual } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import { readAccents } from '../text/accents.ts';
import { editedStretch, wordEdits } from '../text/word-edits.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';

/** Names with a typing error. Accents and capitals are left as the draft writes them. */
export function misspeltNames({ units }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text } = part;
  return [...mentionsOfPart(part)].flatMap(
    ([
      {
        span,
        form,
        official,
        units: [number],
      },
    ]) => {
      const unit = units.byNumber(number ?? '');
      if (form !== 'typo' || official === undefined || unit === undefined) {
        return [];
      }
      const wanted = inCapitalsOfManual(official, unit.name);
      const edits = nameEdits(text, span, wanted);
      // An accent that the manual has not is an error that folding hides.
      const needed = 0 < edits.length ? edits : wordEdits(text, span, official, spellingOf, draftWordsWithin);
      // The reader stumbled over marks of the page alone.
      if (needed.length === 0) {
        return [];
      }
      const label = asRead(editedStretch(text, span, needed));
      return [
        {
          rule: 'wrong-name',
          span,
          values: [asRead(text.slice(span.start, span.end)), label, unit.number],
          units: [unit.number],
          evidence: [unit.nameSpan.start],
          fixes: [{ kind: 'sure', label, edits: needed }],
        },
      ];
    },
  );
}

function spellingOf(word: string): string {
  return readAccents(word).normalize('NFC');
}
