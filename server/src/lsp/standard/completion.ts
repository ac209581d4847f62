import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { completionsAsked, completionsTyped, type Proposal } from '../../core/features/completion.ts';
import { foldText } from '../../core/text/fold.ts';
import { cardsOf } from '../../core/units/cards-of.ts';
import { guard } from '../guard.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { citationDocumentation, citationItems } from './citation-completion.ts';
import { renderCards } from './hover.ts';

/** Beyond this a list helps nobody; each further letter asks anew. */
const MAX_ITEMS = 120;

/** Names, posts and numbers while writing a draft; their cards are rendered for the one that is looked at. */
export function registerCompletion(connection: Connection, workspace: () => Workspace): void {
  connection.onCompletion(guard(connection, 'completion', null, (params) => completion(params, workspace())));
  connection.onCompletionResolve(async (item, token) => {
    const resolve = guard(connection, 'completionResolve', item, (one: CompletionItem) =>
      resolveItem(one, workspace()),
    );
    return resolve(item, token);
  });
}

async function completion(
  { textDocument, position, context }: CompletionParams,
  workspace: Workspace,
): Promise<CompletionList | null> {
  const document = workspace.documents.get(textDocument.uri);
  const set = await workspace.manuals();
  if (document === undefined || manualAt(set, document.uri) !== undefined) {
    return null;
  }
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
  const citations = await citationItems(draft, set.manuals, workspace);
  if (citations.isCertain) {
    return { isIncomplete: true, items: citations.items.slice(0, MAX_ITEMS) };
  }
  const names = set.manuals.flatMap((manual) => {
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

async function resolveItem(item: CompletionItem, workspace: Workspace): Promise<CompletionItem> {
  const { manual: uri, number } = dataOf(item.data);
  const manual = manualAt(await workspace.manuals(), uri);
  const citation = manual && citationDocumentation(number, manual, workspace.session);
  if (citation !== undefined) {
    return { ...item, documentation: citation };
  }
  const cards = manual === undefined ? [] : cardsOf(manual.analysis.units, [number]);
  return manual === undefined || cards.length === 0
    ? item
    : {
        ...item,
        documentation: { kind: MarkupKind.Markdown, value: renderCards(cards, manual, workspace.session) },
      };
}

/** What we put into an item for later; clients give it back as it was. */
export function dataOf(data: unknown): { readonly manual: string; readonly number: string; readonly duty: string } {
  const value = (key: string): string => {
    const found: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
    return typeof found === 'string' ? found : '';
  };
  return { manual: value('manual'), number: value('number'), duty: value('duty') };
}
