import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import { keepMarks } from '../prose/keep-marks.ts';
import { literalPassagesIn } from '../prose/passages.ts';
import { readAccents, writeAccents } from '../text/accents.ts';
import type { Span } from '../text/span.ts';
import { type TextEdit, wordEdits } from '../text/word-edits.ts';

/** What can be renamed at a place, or why nothing can. */
export type RenameTarget =
  | { readonly kind: 'unit'; readonly mention: Mention; readonly span: Span; readonly official: string }
  | { readonly kind: 'ambiguous' | 'number' | 'without-successor' };

/** A new name is offered for names alone; a number or an acronym is not a spelling of the name. */
export function renameTargetAt(
  analysis: Analysis,
  mentions: readonly Mention[],
  offset: number,
): RenameTarget | undefined {
  const mention = mentionAt(mentions, offset);
  if (mention === undefined) {
    return undefined;
  }
  const [number, other] = mention.units;
  if (number === undefined) {
    return { kind: 'without-successor' };
  }
  if (other !== undefined) {
    return { kind: 'ambiguous' };
  }
  if (mention.form === 'number' || mention.form === 'acronym') {
    return { kind: 'number' };
  }
  const official = analysis.units.byNumber(number)?.name;
  return official === undefined ? { kind: 'ambiguous' } : { kind: 'unit', mention, span: mention.span, official };
}

/**
 * The edits in one draft that give a unit a name. The official name fits posts and lists too ("Titular", "Divisiones de
 * Corrección y de Dictamen"); any other name is written only where the whole name stands. Capitals stay capitals. A
 * former name is changed only where it is a finding: elsewhere it is right.
 */
export function renameEdits(
  text: string,
  { mentions, findings }: NamedDraft,
  target: Extract<RenameTarget, { kind: 'unit' }>,
  newName: string,
): readonly TextEdit[] {
  const [unit] = target.mention.units;
  const former = target.mention.former?.name;
  const isRight = ({ span }: Mention) => former !== undefined && !findings.some((one) => isFormerAt(one, span));
  const literal = literalPassagesIn(text);
  const isProse = ({ span }: Mention) => !literal.some(({ start, end }) => start <= span.start && span.start < end);
  return mentions
    .filter(({ units, former: other }) => units.length === 1 && units[0] === unit && other?.name === former)
    .filter((mention) => isProse(mention) && !isRight(mention))
    .flatMap((mention) => {
      const written = text.slice(mention.span.start, mention.span.end);
      const wanted =
        newName === target.official ? officialHere(mention, written, newName) : otherHere(mention, written, newName);
      return wanted === undefined ? [] : keepMarks(text, spelledEdits(text, mention.span, wanted));
    });
}

/** What is known of a draft in which a name is to be changed. */
export interface NamedDraft {
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
}

function isFormerAt({ rule, span: { start } }: Finding, span: Span): boolean {
  return rule === 'former-name' && start === span.start;
}

const WHOLE_NAMES: ReadonlySet<string> = new Set([
  'exact',
  'caps',
  'case',
  'no-accent',
  'abbrev',
  'partial',
  'typo',
  'former',
]);

/** As the engine says it should be written here; nothing where it has nothing to say but accents are missing. */
function officialHere({ form, official }: Mention, written: string, name: string): string | undefined {
  return (
    official ?? (form === 'exact' || form === 'no-accent' || form === 'case' ? inCapitalsOf(written, name) : undefined)
  );
}

function otherHere({ form }: Mention, written: string, name: string): string | undefined {
  return WHOLE_NAMES.has(form) ? inCapitalsOf(written, name) : undefined;
}

function inCapitalsOf(written: string, name: string): string {
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

/** Also what differs in accents alone; those of LaTeX are accents. */
function spelledEdits(text: string, span: Span, wanted: string): readonly TextEdit[] {
  const written = text.slice(span.start, span.end);
  return wordEdits(text, span, wanted, spellingOf, draftWordsWithin).map((edit) => ({
    ...edit,
    newText: writeAccents(edit.newText, written),
  }));
}

function spellingOf(word: string): string {
  return readAccents(word).normalize('NFC');
}
