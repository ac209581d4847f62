import { checkDraft } from '../../core/features/check-draft.ts';
import type { DraftRule, Fix } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import type { Locale } from '../../core/render/strings.ts';
import { indexLines, type LineIndex } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';
import type { CliManual } from '../command.ts';
import type { CliDraft } from '../read-drafts.ts';
import { writtenPlace } from '../written-place.ts';
import type { RuleLevels } from './rule-levels.ts';

/** From the first character to the one behind the last; 1-based, columns in UTF-16 units. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as it is reported. */
export interface Problem extends Region {
  readonly rule: DraftRule;
  readonly severity: Severity;
  readonly message: string;
  readonly units: readonly string[];
  readonly fixes: readonly ProblemFix[];
}

export interface ProblemFix {
  /** `sure`: the one right text; `choice`: one of several. What changes whom a text speaks of is left to an editor. */
  readonly kind: Exclude<Fix['kind'], 'rewrite'>;
  readonly edits: readonly (Region & { readonly newText: string })[];
}

export interface CheckedDraft {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export function checkFile(draft: CliDraft, { analysis }: CliManual, levels: RuleLevels, locale: Locale): CheckedDraft {
  const lines = indexLines(draft.text);
  const findings = checkDraft(analysis, draft.text, analysis.findMentions(draft.text));
  const problems = findings.flatMap((finding) => {
    const severity = levels(finding.rule);
    return severity === undefined
      ? []
      : {
          rule: finding.rule,
          severity,
          ...regionOf(lines, finding.span),
          message: findingMessage(finding, locale),
          units: finding.units,
          fixes: finding.fixes.flatMap(({ kind, edits }) =>
            kind === 'rewrite'
              ? []
              : [{ kind, edits: edits.map(({ span, newText }) => ({ ...regionOf(lines, span), newText })) }],
          ),
        };
  });
  return { file: draft.path, problems };
}

function regionOf(lines: LineIndex, { start, end }: Span): Region {
  const after = writtenPlace(lines, end);
  return { ...writtenPlace(lines, start), endLine: after.line, endColumn: after.column };
}
