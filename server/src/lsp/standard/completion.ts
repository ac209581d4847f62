import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Range,
} from 'vscode-languageserver';
import { completionsAsked, completionsTyped, type Proposal } from '../../core/features/completion.ts';
import { foldText } from '../../core/text/fold.ts';
import { citationDocumentation, citationItems } from '../proto/citation-items.ts';
import { dataOf } from '../proto/item-data.ts';
import { cardFor } from '../proto/unit-cards.ts';
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
  // A name may begin on the line before; nothing further back is needed.
  const from = document.offsetAt({ line: Math.max(0, position.line - 1), character: 0 });
  const text = document.getText({ start: document.positionAt(from), end: position });
  const draft = {
    text,
    languageId: document.languageId,
    isTyped,
    rangeFrom: (offset: number) => ({ start: document.positionAt(from + offset), end: position }),
  };
  const citations = citationItems(draft, manuals, await settings(), session);
  if (citations.isCertain) {
    return { isIncomplete: true, items: citations.items.slice(0, MAX_ITEMS) };
  }
  const names = manuals.flatMap((manual) => {
    const found = find(manual.analysis, text, text.length);
    if (found === undefined) {
      return [];
    }
    const range = draft.rangeFrom(found.span.start);
    const typed = text.slice(found.span.start);
    return found.proposals.map((proposal, index) => toItem(proposal, index, range, typed, manual));
  });
  const items = [...names, ...citations.items];
  return items.length === 0 ? null : { isIncomplete: true, items: items.slice(0, MAX_ITEMS) };
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
  { kind, unit, text }: Proposal,
  index: number,
  range: Range,
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
    filterText: filterTextOf(typed, text),
    textEdit: { range, newText: text },
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
