import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../../core/model/finding.ts';
import { isMisprint, issuesInOrder } from '../../core/model/issue.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import { issueMessage } from '../../core/render/issue-message.ts';
import type { LineDocument } from '../state/documents.ts';
import { type Draft, reportedFindings } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';
import type { Session } from '../state/session.ts';
import type { RuleSeverity, Settings } from '../state/settings.ts';
import { rulePageUri } from './rule-pages.ts';

const SOURCE = 'manual-organizacion';

/**
 * What is odd in a manual. Misprints are hints, which editors show in the text and do not count among a person's problems:
 * the text is official and not theirs to correct. That we may have read it wrong is told more loudly.
 */
export function manualDiagnostics({ analysis }: LoadedManual, { locale }: Session): Diagnostic[] {
  return issuesInOrder(analysis).map((issue) => ({
    range: toRange(analysis.lines, issue.span),
    severity: isMisprint(issue) ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
    source: SOURCE,
    code: issue.code,
    message: issueMessage(issue, locale),
  }));
}

/** What a draft says otherwise than the manuals. */
export function draftDiagnostics(
  draft: Draft,
  manuals: readonly LoadedManual[],
  settings: Settings,
  session: Session,
): Diagnostic[] {
  return manuals.flatMap((manual) =>
    reportedFindings(draft, manual, settings).map((finding) =>
      toDiagnostic(finding, draft.document, manual, settings, session),
    ),
  );
}

export function toDiagnostic(
  finding: Finding,
  document: LineDocument,
  { uri, analysis }: LoadedManual,
  { rules }: Settings,
  session: Session,
): Diagnostic {
  const { locale, support } = session;
  const href = support.hasCodeDescriptions ? rulePageUri(finding.rule, session) : undefined;
  const message = draftStringsFor(locale).evidence();
  const related = finding.evidence.map((offset) => ({
    location: { uri, range: toRange(analysis.lines, { start: offset, end: offset }) },
    message,
  }));
  return {
    range: document.rangeOf(finding.span),
    severity: SEVERITIES[rules[finding.rule]],
    source: SOURCE,
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: findingMessage(finding, locale),
    ...(support.hasRelatedInformation && 0 < related.length ? { relatedInformation: related } : {}),
    data: { manual: uri, rule: finding.rule },
  };
}

const SEVERITIES: Readonly<Record<RuleSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: DiagnosticSeverity.Hint,
};
