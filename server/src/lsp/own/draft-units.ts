import { type CheckedMention, draftUnits, type NamedUnit as Named } from '../../core/features/draft-units.ts';
import type { Finding } from '../../core/model/finding.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import type { DraftMention, DraftProblem, DraftUnits, DraftUnitsParams, NamedUnit } from '../../protocol/drafts.ts';
import type { LineDocument } from '../state/documents.ts';
import { reportedFindings } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { Session } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import type { State } from '../state/state.ts';
import type { DraftSubject } from '../state/subject.ts';

/** A person looks at some; a draft of 5 MB may have 50,000. */
const MAX_MENTIONS = 200;
const MAX_OTHERS = 200;

/** The units of all manuals that an open draft names. */
export async function listDraftUnits(
  { textDocument: { uri } }: DraftUnitsParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<DraftUnits | undefined> {
  const draft = await subjectOf(uri);
  if (draft?.kind !== 'draft') {
    return undefined;
  }
  if (!(await draft.isChecked())) {
    return { isExcluded: true, named: [], others: [], problemCount: 0 };
  }
  const now = await settings();
  const parts = draft.manuals.map((manual) => unitsOfManual(draft, manual, now, session));
  const [first] = parts;
  return parts.length === 1 ? first : mergeParts(parts);
}

function unitsOfManual(draft: DraftSubject, manual: LoadedManual, settings: Settings, session: Session): DraftUnits {
  const { document } = draft;
  const findings = reportedFindings(draft, manual, settings);
  const { named, others } = draftUnits(draft.mentionsOf(manual), findings);
  const toProblem = problemIn(document, settings, session);
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

function problemIn(document: LineDocument, { rules }: Settings, { locale }: Session): ToProblem {
  return (finding) => {
    const severity = rules[finding.rule];
    return {
      range: document.rangeOf(finding.span),
      rule: finding.rule,
      severity: severity === 'off' ? 'hint' : severity,
      message: findingMessage(finding, locale),
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
