import type { Position, Range } from 'vscode-languageserver';
import type { Finding } from '../../core/model/finding.ts';
import type { Mention } from '../../core/model/mention.ts';
import { sliceLines } from '../../core/text/line-text.ts';
import type { Span } from '../../core/text/span.ts';
import type { LineDocument } from './documents.ts';
import type { DraftMentions } from './draft-mentions.ts';
import { type Draft, openDraft } from './drafts/draft.ts';
import type { DraftFindings } from './findings.ts';
import type { LoadedManual } from './manual-set.ts';
import { toOffset, toRange } from './positions.ts';

/** What a document is: a manual in use, or a text that may name its units. */
export type Subject = ManualSubject | DraftSubject;

/** What both have: a text with positions, in which units are named. */
interface NamingText {
  readonly uri: string;
  /** Those whose units it names: a manual its own, a draft those of any in use. */
  readonly manuals: readonly LoadedManual[];
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  read(start: number, end: number): string;
  /** All mentions, those of running headers left out in a manual. */
  mentionsOf(manual: LoadedManual): readonly Mention[];
  /** Those around a span; of a manual, all. */
  mentionsTouching(manual: LoadedManual, span: Span): readonly Mention[];
}

/** A manual, open or not. */
export interface ManualSubject extends NamingText {
  readonly kind: 'manual';
  readonly manual: LoadedManual;
}

/** An open document that is no manual in use. */
export interface DraftSubject extends NamingText, Draft {
  readonly kind: 'draft';
  /** Its findings where they are known already. */
  knownFindingsOf(manual: LoadedManual): readonly Finding[];
  /** Whether it is checked: the person's own, and not taken out of the drafts. */
  isChecked(): Promise<boolean>;
}

export function manualSubject(manual: LoadedManual): ManualSubject {
  const { uri, analysis } = manual;
  return {
    kind: 'manual',
    uri,
    manual,
    manuals: [manual],
    offsetAt: (position) => toOffset(analysis.lines, position),
    rangeOf: (span) => toRange(analysis.lines, span),
    read: (start, end) => analysis.text.slice(start, end),
    mentionsOf: () => analysis.ownMentions,
    mentionsTouching: () => analysis.ownMentions,
  };
}

/** What is known of open drafts. */
export interface DraftKnowledge {
  readonly mentions: DraftMentions;
  readonly findings: DraftFindings;
  isChecked(document: LineDocument): Promise<boolean>;
}

export function draftSubject(
  document: LineDocument,
  manuals: readonly LoadedManual[],
  { mentions, findings, isChecked }: DraftKnowledge,
): DraftSubject {
  return {
    kind: 'draft',
    ...openDraft(document, mentions, findings),
    manuals,
    offsetAt: document.offsetAt,
    rangeOf: document.rangeOf,
    read: (start, end) => sliceLines(document.content, start, end),
    mentionsTouching: ({ analysis }, span) => mentions.touching(document, analysis, span),
    knownFindingsOf: ({ analysis }) => findings.known(document, analysis),
    isChecked: () => isChecked(document),
  };
}
