import { nameEdits } from '../mentions/names/name-edits.ts';
import { asRead } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import { editedStretch, type TextEdit } from '../text/word-edits.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';
import { spokenTimeAt } from './past/past-rules.ts';
import { timeInForce } from './past/time-in-force.ts';
import { transcriptionsIn } from './past/transcriptions.ts';
import { foldedWords } from './quotable.ts';

/** Names no longer in force, except where the words around them speak of the time in which they were (`past/`). */
export function formerNames(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text } = part;
  const transcriptions = transcriptionsIn(part);
  return [...mentionsOfPart(part)].flatMap(([{ span, former, official, units }]) => {
    if (former === undefined) {
      return [];
    }
    const history = manual.chapters.formerNames;
    const inForce = timeInForce(former, history);
    if (spokenTimeAt({ text, span, inForce, transcriptions }) === 'past') {
      return [];
    }
    const told = history.find(({ name }) => name === former.name);
    const unit = units.length === 1 && official !== undefined ? manual.units.byNumber(units[0] ?? '') : undefined;
    const edits = unit === undefined ? [] : editsTo(unit, former.name, text, span);
    return [
      {
        rule: 'former-name',
        span,
        values: [
          asRead(text.slice(span.start, span.end)),
          // The day on which the history last mentions it is not the day on which it ended.
          (told?.fate === 'not-stated' ? undefined : former.date) ?? '',
          told?.fate ?? '',
          units.map((number) => nameOf(manual, number)).join('; '),
        ],
        units,
        evidence: [former.offset],
        fixes: edits.length === 0 ? [] : [{ kind: 'rewrite', label: asRead(editedStretch(text, span, edits)), edits }],
        inForce,
      },
    ];
  });
}

function nameOf({ units }: CheckedManual, number: string): string {
  return `${number} ${units.byNumber(number)?.name ?? ''}`;
}

/** A whole name becomes that of today; behind a post and in a list ("Coordinador de …", "Coordinaciones de … y …") its tail does. */
function editsTo({ name, level }: OrgUnit, former: string, text: string, span: Span): readonly TextEdit[] {
  const words = [...draftWordsWithin(text, span.start, span.end)];
  if (words[0]?.folded === foldedWords(former)[0]) {
    return nameEdits(text, span, name);
  }
  // Of another level the post is another one.
  const tail = former.startsWith(`${level} `) ? foldedWords(former.slice(level.length)) : [];
  for (const skipped of [0, 1]) {
    const wanted = tail.slice(skipped);
    const first = words[words.length - wanted.length];
    if (first !== undefined && wanted.every((word, at) => words[words.length - wanted.length + at]?.folded === word)) {
      const today = name.slice(level.length).trim();
      const short = skipped === 0 ? today : today.slice(today.indexOf(' ') + 1);
      return wanted.length === 0 ? [] : nameEdits(text, { start: first.start, end: span.end }, short);
    }
  }
  return [];
}
