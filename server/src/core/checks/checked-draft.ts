import type { DraftEdit, ReadDraft } from '../mentions/draft/draft-mentions.ts';
import type { DraftRule, Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import { keepMarks } from '../prose/keep-marks.ts';
import { type PassageMark, passageMarksIn } from '../prose/passages.ts';
import { isInTarget } from '../prose/targets.ts';
import { findEmptyLine } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, REACH } from './draft-part.ts';
import { formerNames } from './former-names.ts';
import { type IgnoreComment, readIgnoredRules, unusedIgnore } from './ignored-rules.ts';
import { misspeltNames } from './misspelt-names.ts';
import { namesAndNumbers } from './names-and-numbers.ts';
import { otherCompetence } from './other-competence.ts';
import { type DocumentDate, documentDatesIn, lastOf } from './past/document-dates.ts';
import { followPassages, leftToAPerson } from './past/follow-passages.ts';
import { liesIn } from './past/time-in-force.ts';
import { transcriptionsIn } from './past/transcriptions.ts';
import { quotations } from './quotations.ts';
import { type AcronymUse, acronymUses, undefinedAcronym } from './undefined-acronyms.ts';
import { wrongCitations } from './wrong-citations.ts';
import { wrongLevels } from './wrong-levels.ts';

/**
 * What a draft that is being edited says otherwise than the manual, in blocks of paragraphs. An edit checks the blocks
 * around it again and shares all others; offsets are relative to their block, so that nothing behind is moved.
 */
export interface CheckedDraft {
  readonly blocks: readonly CheckedBlock[];
}

interface CheckedBlock {
  readonly length: number;
  /** In order; what comments on their lines silence is left out. */
  readonly findings: readonly Finding[];
  /** The first use of the acronym of each unit. */
  readonly acronyms: readonly FirstUse[];
  /** Units whose acronym it spells out. */
  readonly defined: readonly string[];
  /** What it silences in the whole draft. */
  readonly silences: readonly IgnoreComment[];
  /** Where it says of what day the draft is. */
  readonly dates: readonly DocumentDate[];
  /** Where quotations and literal passages begin and end that may be longer than a block. */
  readonly passages: readonly PassageMark[];
}

interface FirstUse {
  readonly use: AcronymUse;
  readonly isIgnored: boolean;
  readonly isTranscribed: boolean;
}

/** Large enough that a book has a few hundred of them, small enough that checking one is nothing. */
const BLOCK = 1500;

const RULES = [
  misspeltNames,
  formerNames,
  wrongLevels,
  namesAndNumbers,
  ambiguousNames,
  wrongCitations,
  quotations,
  otherCompetence,
];

export function checkText(manual: CheckedManual, text: string, mentions: readonly Mention[]): CheckedDraft {
  return { blocks: checkPart(manual, { text, mentions, span: { start: 0, end: text.length } }) };
}

/** Equal to checking the new text from its start. `edit` covers all that changed of the text and of its mentions. */
export function recheckDraft(
  manual: CheckedManual,
  { blocks }: CheckedDraft,
  edit: DraftEdit,
  read: ReadDraft,
  mentionsIn: (span: Span) => readonly Mention[],
): CheckedDraft {
  const delta = edit.length - (edit.end - edit.start);
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const { from, to, start, end } = blocksWithin(blocks, edit.start - REACH, edit.end + REACH);
  const textStart = Math.max(0, start - REACH);
  const textEnd = Math.min(length + delta, end + delta + REACH);
  const part: DraftPart = {
    text: read(textStart, textEnd),
    span: { start: start - textStart, end: end + delta - textStart },
    mentions: mentionsIn({ start: textStart, end: textEnd }).map((mention) => ({
      ...mention,
      span: moved(mention.span, -textStart),
    })),
  };
  return { blocks: blocks.slice(0, from).concat(checkPart(manual, part), blocks.slice(to)) };
}

/** All findings with offsets into the draft, in order. */
export function findingsOf({ units }: CheckedManual, { blocks }: CheckedDraft): readonly Finding[] {
  const silenced = new Set(blocks.flatMap(({ silences }) => silences.flatMap(({ rules }) => rules)));
  const met = new Set<DraftRule>();
  const told = new Set(blocks.flatMap(({ defined }) => defined));
  const date = lastOf(blocks.flatMap(({ dates }) => dates));
  const findings: Finding[] = [];
  let start = 0;
  let open: PassageMark | undefined;
  for (const block of blocks) {
    const firstOfDraft = block.acronyms.filter(({ use: { unit } }) => !told.has(unit));
    for (const { use } of firstOfDraft) {
      told.add(use.unit);
    }
    const unexplained = firstOfDraft.flatMap((first) => unexplainedAcronym(units, first));
    const own = unexplained.length === 0 ? block.findings : inOrder([...block.findings, ...unexplained]);
    const passages = followPassages(own, block.passages, open);
    for (const finding of passages.findings) {
      met.add(finding.rule);
      if (!silenced.has(finding.rule) && !isOfItsTime(finding, date)) {
        findings.push(movedFinding(finding, start));
      }
    }
    open = passages.open;
    start += block.length;
  }
  const unused = unusedInDraft(blocks, met);
  return unused.length === 0 ? findings : inOrder([...findings, ...unused]);
}

/** What comments for the whole draft say that silence nothing in it. */
function unusedInDraft(blocks: readonly CheckedBlock[], met: ReadonlySet<DraftRule>): readonly Finding[] {
  const findings: Finding[] = [];
  let start = 0;
  for (const { length, silences } of blocks) {
    for (const comment of silences) {
      if (0 < comment.unknown.length || !comment.rules.some((rule) => met.has(rule))) {
        findings.push(movedFinding(unusedIgnore(comment), start));
      }
    }
    start += length;
  }
  return findings;
}

function unexplainedAcronym(
  units: CheckedManual['units'],
  { use, isIgnored, isTranscribed }: FirstUse,
): readonly Finding[] {
  const findings = isIgnored ? [] : undefinedAcronym(units, use);
  return isTranscribed ? findings.map(leftToAPerson) : findings;
}

/** A draft that was written when the name was in force is right. */
function isOfItsTime({ inForce }: Finding, date: DocumentDate | undefined): boolean {
  return inForce !== undefined && date !== undefined && liesIn(inForce, date);
}

function checkPart(manual: CheckedManual, part: DraftPart): readonly CheckedBlock[] {
  const { text, span } = part;
  const ignored = readIgnoredRules(part);
  const transcriptions = transcriptionsIn(part);
  const used = new Set<IgnoreComment>();
  const isIgnored = (rule: DraftRule, place: Span): boolean => {
    const comment = ignored.commentFor(rule, place);
    return comment !== undefined && used.add(comment).has(comment);
  };
  const uses = acronymUses(part).map((use) => ({ ...use, isIgnored: isIgnored('acronym-undefined', use.span) }));
  const reported = RULES.flatMap((check) => check(manual, part)).filter((one) => !isIgnored(one.rule, one.span));
  const unused = ignored.inLines.filter((comment) => 0 < comment.unknown.length || !used.has(comment));
  const findings = inOrder([...reported, ...unused.map(unusedIgnore)])
    .filter((finding) => !isInTarget(text, finding.span))
    .map((finding) => withMarksKept(text, finding))
    .map((finding) => (transcriptions.holds(finding.span) ? leftToAPerson(finding) : finding));
  const dates = documentDatesIn(text, span);
  const passages = passageMarksIn(text, span);
  const blocks: CheckedBlock[] = [];
  const taken = { findings: 0, uses: 0, silenced: 0, dates: 0, passages: 0 };
  for (let start = span.start; start < span.end; ) {
    const end = blockEnd(text, start, span.end);
    const own = takeUntil(end, findings, taken.findings, (finding) => finding.span.start);
    const acronyms = takeUntil(end, uses, taken.uses, (use) => use.span.start);
    const silenced = takeUntil(end, ignored.inDraft, taken.silenced, (comment) => comment.span.start);
    const ownDates = takeUntil(end, dates, taken.dates, ({ offset }) => offset);
    const ownPassages = takeUntil(end, passages, taken.passages, ({ offset }) => offset);
    taken.dates += ownDates.length;
    taken.passages += ownPassages.length;
    taken.findings += own.length;
    taken.uses += acronyms.length;
    taken.silenced += silenced.length;
    blocks.push({
      length: end - start,
      findings: own.map((finding) => movedFinding(finding, -start)),
      acronyms: firstOfEach(acronyms).map(({ isIgnored: isSilenced, ...use }) => ({
        use: { ...use, span: moved(use.span, -start) },
        isIgnored: isSilenced,
        isTranscribed: transcriptions.holds(use.span),
      })),
      defined: [...new Set(acronyms.flatMap(({ unit, isSpelledOut }) => (isSpelledOut ? [unit] : [])))],
      silences: silenced.map((comment) => ({ ...comment, span: moved(comment.span, -start) })),
      dates: ownDates,
      passages: ownPassages.map((mark) => ({ ...mark, offset: mark.offset - start })),
    });
    start = end;
  }
  return blocks;
}

function withMarksKept(text: string, finding: Finding): Finding {
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: keepMarks(text, fix.edits) }));
  return { ...finding, fixes: fixes.filter(({ edits }) => 0 < edits.length) };
}

function blockEnd(text: string, start: number, end: number): number {
  return Math.min(end, findEmptyLine(text, start + BLOCK)?.end ?? end);
}

function takeUntil<Item>(
  end: number,
  items: readonly Item[],
  from: number,
  offsetOf: (item: Item) => number,
): readonly Item[] {
  let to = from;
  for (let item = items[to]; item !== undefined && offsetOf(item) < end; item = items[to]) {
    to++;
  }
  return items.slice(from, to);
}

function firstOfEach<Use extends AcronymUse>(uses: readonly Use[]): readonly Use[] {
  const first = new Map<string, Use>();
  for (const use of uses) {
    first.set(use.unit, first.get(use.unit) ?? use);
  }
  return [...first.values()];
}

/** The blocks that a span touches: their indices and offsets. */
function blocksWithin(
  blocks: readonly CheckedBlock[],
  first: number,
  last: number,
): { readonly from: number; readonly to: number; readonly start: number; readonly end: number } {
  let offset = 0;
  let [from, start] = [0, 0];
  for (const [index, { length }] of blocks.entries()) {
    offset += length;
    if (offset < first) {
      [from, start] = [index + 1, offset];
    }
    if (last < offset) {
      return { from, to: index + 1, start, end: offset };
    }
  }
  return { from, to: blocks.length, start, end: offset };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => left.span.start - right.span.start);
}

function movedFinding(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: moved(finding.span, by),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, newText }) => ({ span: moved(span, by), newText })),
    })),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
