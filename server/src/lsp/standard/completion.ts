import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type InsertReplaceEdit,
  type Position,
  type Range,
  type TextEdit,
  uinteger,
} from 'vscode-languageserver';
import { completionsAsked, completionsTyped, type Proposal } from '../../core/features/completion.ts';
import { foldText } from '../../core/text/fold.ts';
import { citationDocumentation, citationItems } from '../proto/citation-items.ts';
import { dataOf } from '../proto/item-data.ts';
import { cardFor } from '../proto/unit-cards.ts';
import type { ClientSupport } from '../state/client-support.ts';
import { type LoadedManual, manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** Beyond this a list helps nobody; each further letter asks anew. */
const MAX_ITEMS = 120;

/** Names, posts, numbers and citations while writing a draft. */
export async function complete(
  { textDocument, position, context }: CompletionParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<CompletionList | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind !== 'draft') {
    return null;
  }
  const { document, manuals } = subject;
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const find = isTyped ? completionsTyped : completionsAsked;
  // A name may begin on the line before, and go on behind the cursor; nothing further away is needed.
  const from = document.offsetAt({ line: Math.max(0, position.line - 1), character: 0 });
  const lineEnd = document.offsetAt({ line: position.line, character: uinteger.MAX_VALUE });
  const around = document.getText({ start: document.positionAt(from), end: document.positionAt(lineEnd) });
  const offset = document.offsetAt(position) - from;
  const placeOf = (at: number) => document.positionAt(from + at);
  const draft = {
    text: around.slice(0, offset),
    languageId: document.languageId,
    isTyped,
    rangeFrom: (at: number) => ({ start: placeOf(at), end: position }),
  };
  const citations = citationItems(draft, manuals, await settings(), session);
  if (citations.isCertain) {
    return { isIncomplete: true, items: citations.items.slice(0, MAX_ITEMS) };
  }
  const found = manuals.flatMap((manual) => {
    const completions = find(manual.analysis, around, offset);
    return completions === undefined ? [] : [{ manual, completions }];
  });
  // Those of the level that is written first, of whichever manual.
  const entries = found
    .toSorted((left, right) => Number(right.completions.isOfLevel) - Number(left.completions.isOfLevel))
    .flatMap(({ manual, completions: { span, proposals } }) =>
      proposals.map((proposal) => ({ manual, span, proposal })),
    );
  const names = entries.map(({ manual, span, proposal }, index) => ({
    ...toItem(proposal, index, around.slice(span.start, offset), manual),
    textEdit: editOf(proposal, draft.rangeFrom(span.start), placeOf, session.support),
  }));
  const items = [...names, ...citations.items];
  return items.length === 0 ? null : { isIncomplete: true, items: items.slice(0, MAX_ITEMS) };
}

/** Both ranges take what already says what the proposal says: "Afi|liación" is not to become "Afiliaciónliación". */
function editOf(
  { newText, goesOn, wordEnd }: Proposal,
  { start }: Range,
  placeOf: (offset: number) => Position,
  { hasInsertReplaceEdits }: ClientSupport,
): TextEdit | InsertReplaceEdit {
  const replace = { start, end: placeOf(wordEnd) };
  return hasInsertReplaceEdits
    ? { newText, insert: { start, end: placeOf(goesOn) }, replace }
    : { newText, range: replace };
}

/** The card of the proposal that is looked at, or the words that would be cited. */
export async function resolveCompletion(
  item: CompletionItem,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<CompletionItem> {
  const data = dataOf(item.data);
  const set = await manuals();
  const manual = manualAt(set, data.manual);
  const documentation = (manual && citationDocumentation(data.number, manual, session)) ?? cardFor(data, set, session);
  return documentation === undefined ? item : { ...item, documentation };
}

function toItem(
  { kind, unit, text, newText }: Proposal,
  index: number,
  typed: string,
  { uri }: LoadedManual,
): CompletionItem {
  return {
    label: text,
    labelDetails: { description: kind === 'number' ? unit.name : unit.number },
    detail: kind === 'number' ? unit.name : `${unit.number} · ${unit.level}`,
    kind: ITEM_KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    // What was typed opens it, accents or not, since editors compare letter by letter; the rest is without accents.
    filterText: filterTextOf(typed, newText),
    data: { manual: uri, number: unit.number },
  };
}

/** "Coordinación de afi" → "Coordinación de afi coordinacion de afiliacion". */
function filterTextOf(typed: string, text: string): string {
  const folded = foldText(text);
  return folded.startsWith(foldText(typed)) ? typed + folded.slice(typed.length) : `${typed} ${folded}`.trimStart();
}

const ITEM_KINDS = {
  name: CompletionItemKind.Class,
  post: CompletionItemKind.Interface,
  number: CompletionItemKind.Reference,
} as const;
