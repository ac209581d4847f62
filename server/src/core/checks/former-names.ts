import { nameEdits } from '../mentions/names/name-edits.ts';
import { asRead } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import type { OrgUnit } from '../model/unit.ts';
import { foldText } from '../text/fold.ts';
import { findEmptyLine } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { editedStretch, type TextEdit } from '../text/word-edits.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';
import { foldedWords } from './quotable.ts';

/** Names no longer in force, except where the draft itself says that they are former ones. */
export function formerNames(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text } = part;
  return [...mentionsOfPart(part)].flatMap(([{ span, former, official, units }]) => {
    if (former === undefined || isCalledFormer(text, span.start, span.end)) {
      return [];
    }
    const told = manual.chapters.formerNames.find(({ name }) => name === former.name);
    const unit = units.length === 1 && official !== undefined ? manual.units.byNumber(units[0] ?? '') : undefined;
    const edits = unit === undefined ? [] : editsTo(unit, former.name, text, span);
    return [
      {
        rule: 'former-name',
        span,
        values: [
          asRead(text.slice(span.start, span.end)),
          former.date ?? '',
          told?.fate ?? '',
          units.map((number) => nameOf(manual, number)).join('; '),
        ],
        units,
        evidence: [former.offset],
        fixes:
          edits.length === 0
            ? []
            : [
                {
                  // Functions that passed to another unit do not make it the same one: a person decides.
                  kind: told?.fate === 'renamed' ? 'sure' : 'choice',
                  label: asRead(editedStretch(text, span, edits)),
                  edits,
                },
              ],
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

/**
 * The draft tells the name's history itself: "la entonces Coordinación de …", "…, hoy Coordinación de …", "… que
 * desapareció en 2006".
 */
function isCalledFormer(text: string, start: number, end: number): boolean {
  const before = foldText(text.slice(Math.max(0, start - CONTEXT), start));
  const after = foldText(text.slice(end, end + CONTEXT));
  return (
    CALLED_BEFORE.test(before) ||
    /^["»”*_]*[\s>]*[,(]?[\s>]*(?:es )?(?:hoy|ahora|actualmente|actual)\b/.test(after) ||
    TOLD.test(after.slice(0, findEmptyLine(after, 0)?.start))
  );
}

const CONTEXT = 60;
const CALLED_BEFORE =
  /(?:entonces|extint[ao]|desaparecid[ao]|antigu[ao]|anterior(?:mente)?|otrora|antes|ex|ya no existe)[\s>,-]*(?:de \d{4})?[\s>(,]*(?:denominad[ao]|llamad[ao]|como)?[\s>(]*(?:el|la)?[\s>("«“*_]*$/;
const TOLD =
  /^[^.;]*\b(?:desaparec\w*|se elimino|eliminad[ao]|ya no existe|existio|cambio de (?:nombre|denominacion)|se transformo|sustituid[ao]|salio de)\b/;
