import { checkDraft } from '../../../core/features/check-draft.ts';
import { mentionsOf } from '../../../core/mentions/draft/draft-mentions.ts';
import type { DraftRule, Finding } from '../../../core/model/finding.ts';
import type { Mention } from '../../../core/model/mention.ts';
import type { Span } from '../../../core/text/span.ts';
import { type LineDocument, lineDocuments } from '../documents.ts';
import type { DraftMentions } from '../draft-mentions.ts';
import type { DraftFindings } from '../findings.ts';
import type { LoadedManual } from '../manual-set.ts';
import { comparedText, type Settings } from '../settings.ts';
import { scanInPieces } from './scan-in-pieces.ts';

/** A text of the workspace that may name units. */
export interface Draft {
  readonly uri: string;
  /** What edits should name: the version of an open document; files have none. */
  readonly version: number | null;
  /** The text, with positions: the editor's when it is open, otherwise the file's. */
  readonly document: LineDocument;
  mentionsOf(manual: LoadedManual): readonly Mention[];
  /** What it says otherwise than a manual, by all rules. */
  findingsOf(manual: LoadedManual): readonly Finding[];
}

/** A draft on disk. */
export interface FileDraft extends Draft {
  /** Finds its mentions in small pieces, so that {@link mentionsOf} has them at once. */
  prepare(manual: LoadedManual, pause: () => Promise<void>): Promise<void>;
}

export function openDraft(document: LineDocument, mentions: DraftMentions, findings: DraftFindings): Draft {
  return {
    uri: document.uri,
    version: document.version,
    document,
    mentionsOf: ({ analysis }) => mentions.in(document, analysis),
    findingsOf: ({ analysis }) => findings.in(document, analysis),
  };
}

export function fileDraft(uri: string, text: string): FileDraft {
  // Weak: a manual that was replaced takes with it what was found by it.
  const mentions = new WeakMap<LoadedManual, readonly Mention[]>();
  const findings = new WeakMap<LoadedManual, readonly Finding[]>();
  const mentionsIn = (manual: LoadedManual) =>
    mentions.get(manual) ?? remember(mentions, manual, manual.analysis.findMentions(text));
  let document: LineDocument | undefined;
  return {
    uri,
    version: null,
    /** Lines are told apart when somebody asks for places: most files have no mention to show. */
    get document() {
      document ??= lineDocuments.create(uri, '', 0, text);
      return document;
    },
    mentionsOf: mentionsIn,
    findingsOf: (manual) =>
      findings.get(manual) ?? remember(findings, manual, checkDraft(manual.analysis, text, mentionsIn(manual))),
    prepare: async (manual, pause) => {
      if (!mentions.has(manual)) {
        remember(mentions, manual, mentionsOf(await scanInPieces(manual.analysis, text, pause)));
      }
    },
  };
}

function remember<Value>(values: WeakMap<LoadedManual, Value>, manual: LoadedManual, value: Value): Value {
  values.set(manual, value);
  return value;
}

/** What the rules that are on find in a draft, but names that the person's settings leave alone. */
export function reportedFindings(
  draft: Pick<Draft, 'findingsOf' | 'document'>,
  manual: LoadedManual,
  { rules, ignoredTexts }: Settings,
): readonly Finding[] {
  return draft
    .findingsOf(manual)
    .filter(
      ({ rule, span }) =>
        rules[rule] !== 'off' &&
        !(isAboutName(rule) && 0 < ignoredTexts.size && ignoredTexts.has(comparedText(writtenAt(draft, span)))),
    );
}

/** Rules whose findings are a name as it stands: the same name elsewhere is as right or wrong. */
export function isAboutName(rule: DraftRule): boolean {
  return NAME_RULES.has(rule);
}

const NAME_RULES: ReadonlySet<DraftRule> = new Set([
  'wrong-name',
  'former-name',
  'wrong-level',
  'ambiguous-name',
  'acronym-undefined',
]);

function writtenAt({ document }: Pick<Draft, 'document'>, { start, end }: Span): string {
  return document.getText({ start: document.positionAt(start), end: document.positionAt(end) });
}
