import { type CheckedMention, draftUnits, type NamedUnit as Named } from '../../core/features/draft-units.ts';
import type { Finding } from '../../core/model/finding.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import type { DraftMention, DraftProblem, DraftUnits, DraftUnitsParams, NamedUnit } from '../../protocol/views.ts';
import { findingsIn } from '../standard/diagnostics.ts';
import type { LineDocument } from '../state/documents.ts';
import { openDraft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Settings } from '../state/settings.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';

/** A person looks at some; a draft of 5 MB may have 50,000. */
const MAX_MENTIONS = 200;
const MAX_OTHERS = 200;

/** The units of all manuals that an open draft names; `undefined` for what is no open draft. */
export async function unitsOfDraft(
  { textDocument: { uri } }: DraftUnitsParams,
  workspace: Workspace,
): Promise<DraftUnits | undefined> {
  const set = await workspace.manuals();
  const settings = await workspace.settings();
  const document = workspace.documents.get(uri);
  if (document === undefined || manualAt(set, uri) !== undefined) {
    return undefined;
  }
  if (!(await workspace.isChecked(document))) {
    return { isExcluded: true, named: [], others: [], problemCount: 0 };
  }
  const parts = set.manuals.map((manual) => unitsOfManual(document, manual, settings, workspace));
  const [first] = parts;
  return parts.length === 1 ? first : mergeParts(parts);
}

function unitsOfManual(
  document: LineDocument,
  manual: LoadedManual,
  settings: Settings,
  workspace: Workspace,
): DraftUnits {
  const draft = openDraft(document, workspace.mentions);
  const findings = findingsIn(draft, manual, settings, workspace);
  const { named, others } = draftUnits(draft.mentionsOf(manual), findings);
  const toProblem = problemIn(document, settings, workspace);
  return {
    named: named.map((unit) => toNamedUnit(unit, document, manual, settings, toProblem)),
    others: others.slice(0, MAX_OTHERS).map(toProblem),
    problemCount: countProblems(findings, settings),
  };
}

/** Hints are shown where they are and not counted, as the editor itself does. */
function countProblems(findings: readonly Finding[], { rules }: Settings): number {
  return findings.filter(({ rule }) => rules[rule] !== 'hint').length;
}

type ToProblem = (finding: Finding) => DraftProblem;

function problemIn(document: LineDocument, { rules }: Settings, { session }: Workspace): ToProblem {
  return (finding) => {
    const severity = rules[finding.rule];
    return {
      range: document.rangeOf(finding.span),
      rule: finding.rule,
      severity: severity === 'off' ? 'hint' : severity,
      message: findingMessage(finding, session.locale),
    };
  };
}

function toNamedUnit(
  { units, mentions }: Named,
  document: LineDocument,
  { uri }: LoadedManual,
  settings: Settings,
  toProblem: ToProblem,
): NamedUnit {
  const former = units.length === 0 ? mentions[0]?.mention.former?.name : undefined;
  return {
    manual: uri,
    units,
    ...(former === undefined ? {} : { former }),
    mentions: mentions.slice(0, MAX_MENTIONS).map((each) => toMention(each, document, toProblem)),
    mentionCount: mentions.length,
    problemCount: mentions.reduce((sum, { findings }) => sum + countProblems(findings, settings), 0),
  };
}

function toMention({ mention, findings }: CheckedMention, document: LineDocument, toProblem: ToProblem): DraftMention {
  const range = document.rangeOf(mention.span);
  return {
    range,
    text: document.getText(range).replace(/\s+/g, ' '),
    form: mention.form,
    problems: findings.map(toProblem),
  };
}

/** Units of several manuals in the order in which the draft first names them. */
function mergeParts(parts: readonly DraftUnits[]): DraftUnits {
  const place = ({ mentions }: NamedUnit) => mentions[0]?.range.start ?? { line: 0, character: 0 };
  return {
    named: parts
      .flatMap(({ named }) => named)
      .toSorted(
        (left, right) => place(left).line - place(right).line || place(left).character - place(right).character,
      ),
    others: parts.flatMap(({ others }) => others),
    problemCount: parts.reduce((sum, { problemCount }) => sum + problemCount, 0),
  };
}
