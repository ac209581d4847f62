import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { AllFixed } from '../../core/features/check-draft.ts';
import { ignoreEdit, ignoreFileEdit } from '../../core/features/ignore-edit.ts';
import type { Finding, Fix } from '../../core/model/finding.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { nameRule } from '../../core/render/rule-strings.ts';
import type { Locale } from '../../core/render/strings.ts';
import { applyEdits, type TextEdit } from '../../core/text/word-edits.ts';
import { FIX_ALL } from '../../protocol/drafts.ts';
import { type LineDocument, lineDocuments } from '../state/documents.ts';
import { isAboutName } from '../state/drafts/draft.ts';
import type { Session } from '../state/session.ts';

export { FIX_ALL };

/** An action whose edit is known already; the client gets the edit at once or when the action is chosen. */
export interface EditAction {
  readonly action: CodeAction;
  readonly edits: readonly TextEdit[];
}

/** Ways to mend a finding, to silence it and to learn why. */
export function quickFixes(finding: Finding, document: LineDocument, session: Session): readonly EditAction[] {
  const strings = draftStringsFor(session.locale);
  const kind = CodeActionKind.QuickFix;
  const { rule, span } = finding;
  const name = nameRule(rule, session.locale);
  const text = document.getText();
  const language = document.languageId;
  const fixes = finding.fixes.map((fix, index) => ({
    action: {
      title: titleOf(finding, fix, index, session.locale),
      kind,
      isPreferred: index === 0 && finding.fixes.length === 1 && fix.kind !== 'rewrite',
    },
    edits: fix.edits,
  }));
  const here = ignoreEdit(text, span, rule, language);
  return [
    ...fixes,
    ...(rule === 'other-competence' ? whoseMatter(finding, document, session) : []),
    ...(rule === 'unused-ignore' || here === undefined
      ? []
      : [{ action: { title: strings.ignoreHere(name), kind }, edits: [here] }]),
    { action: { title: strings.ignoreInFile(name), kind }, edits: [ignoreFileEdit(text, rule, language)] },
    ...ignoreText(finding, text, session),
    ...explanation(finding, session),
  ];
}

/** Nothing is written into the draft: the list of ignored texts is a setting. */
function ignoreText({ rule, span }: Finding, text: string, session: Session): readonly EditAction[] {
  const { ignoreTextCommand, locale } = session;
  if (ignoreTextCommand === undefined || !isAboutName(rule)) {
    return [];
  }
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const title = draftStringsFor(locale).ignoreText(written);
  const command = { title, command: ignoreTextCommand, arguments: [written] };
  return [{ action: { title, kind: CodeActionKind.QuickFix, command }, edits: [] }];
}

/** Where the client has a command for it. */
function explanation({ rule }: Finding, { explainCommand, locale }: Session): readonly EditAction[] {
  const title = draftStringsFor(locale).why(nameRule(rule, locale));
  const command = explainCommand === undefined ? undefined : { title, command: explainCommand, arguments: [rule] };
  return command === undefined ? [] : [{ action: { title, kind: CodeActionKind.QuickFix, command }, edits: [] }];
}

function whoseMatter({ span }: Finding, document: LineDocument, session: Session): readonly EditAction[] {
  const { whoseMatterCommand, locale } = session;
  if (whoseMatterCommand === undefined) {
    return [];
  }
  const title = draftStringsFor(locale).whoseMatter();
  const { start } = document.rangeOf(span);
  const command = { title, command: whoseMatterCommand, arguments: [document.uri, { start, end: start }] };
  return [{ action: { title, kind: CodeActionKind.QuickFix, command }, edits: [] }];
}

function titleOf({ rule, values }: Finding, { label }: Fix, index: number, locale: Locale): string {
  const strings = draftStringsFor(locale);
  switch (rule) {
    case 'altered-quotation':
      return strings.literalText();
    case 'acronym-undefined':
      return strings.spellOut(label);
    case 'ambiguous-name':
      return strings.insert(label, BRANCH.exec(values[index + 1] ?? '')?.[1] ?? '');
    default:
      return strings.replaceWith(label);
  }
}

/** Of an ambiguous name each candidate is told with its superior: `8.3.1.3.2 (Coordinación de Cobranza)`. */
const BRANCH = /\((.+)\)$/;

/** One action for all edits, and where the client can, what it changed; none where there is nothing to mend. */
export function fixAll(
  { edits, places, count }: AllFixed,
  document: LineDocument,
  session: Session,
): readonly EditAction[] {
  const title = draftStringsFor(session.locale).fixAll(count);
  const { tellFixedCommand } = session;
  if (edits.length === 0) {
    return [];
  }
  if (tellFixedCommand === undefined) {
    return [{ action: { title, kind: FIX_ALL }, edits }];
  }
  const { uri, languageId } = document;
  const fixed = lineDocuments.create(uri, languageId, 0, applyEdits(document.getText(), edits));
  const locations = places.map((span) => ({ uri, range: fixed.rangeOf(span) }));
  const command = { title, command: tellFixedCommand, arguments: [uri, count, locations] };
  return [{ action: { title, kind: FIX_ALL, command }, edits }];
}
