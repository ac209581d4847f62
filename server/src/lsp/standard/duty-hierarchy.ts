import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { citableAt } from '../../core/features/citable-at.ts';
import { chainOfDuty, likenessOf } from '../../core/features/duty-chain.ts';
import type { Duty, DutyItem, OrgUnit } from '../../core/model/unit.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import { factsOf } from '../../core/search/index/duty-facts.ts';
import type { Counterpart } from '../../core/search/score/chain.ts';
import { toOffset } from '../proto/from-proto.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Workspace } from '../state/workspace.ts';

/**
 * Cadena de la función as a call hierarchy of the manual, for clients that can peek at one: what "calls" a duty is the
 * same matter above it and in other branches; what it "calls" is the same matter below it and beside it.
 */
export async function prepareDuties(
  { textDocument, position }: TextDocumentPositionParams,
  { manuals, session }: Workspace,
): Promise<CallHierarchyItem[] | null> {
  const manual = (await manuals()).manuals.find(({ uri }) => uri === textDocument.uri);
  const id = manual && citableAt(manual.analysis, toOffset(manual.lines, position));
  const found = manual && id !== undefined ? chainOfDuty(manual.analysis, id) : undefined;
  const unit = manual?.analysis.units.byNumber(found?.duty.unit ?? '');
  return manual === undefined || found === undefined || unit === undefined
    ? null
    : [toItem(manual, { ...found, unit }, [], session.locale)];
}

export function dutiesAbove(manual: LoadedManual, id: string, locale: Locale): readonly CallHierarchyIncomingCall[] {
  const found = chainOfDuty(manual.analysis, id);
  return [...(found?.chain.above ?? []), ...(found?.chain.elsewhere ?? [])].map((counterpart) => {
    const from = counterpartItem(manual, counterpart, locale);
    return { from, fromRanges: [from.selectionRange] };
  });
}

export function dutiesBelow(manual: LoadedManual, id: string, locale: Locale): readonly CallHierarchyOutgoingCall[] {
  const found = chainOfDuty(manual.analysis, id);
  return found === undefined
    ? []
    : [...found.chain.below, ...found.chain.beside].map((counterpart) => ({
        to: counterpartItem(manual, counterpart, locale),
        fromRanges: [toRange(manual.lines, (found.item ?? found.duty).span)],
      }));
}

interface PlacedDuty {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
}

function counterpartItem(manual: LoadedManual, counterpart: Counterpart, locale: Locale): CallHierarchyItem {
  return toItem(manual, counterpart.document, [dutyWordsFor(locale).likeness(likenessOf(counterpart))], locale);
}

function toItem(
  { uri, lines }: LoadedManual,
  { unit, duty, item }: PlacedDuty,
  notes: readonly string[],
  locale: Locale,
): CallHierarchyItem {
  const { verbClass } = factsOf(duty.text);
  const verb = verbClass === undefined ? [] : [dutyWordsFor(locale).verb(verbClass)];
  const { id, text, span } = item ?? duty;
  return {
    name: text,
    detail: [`${unit.number} ${unit.name}`, ...verb, ...notes].join(' · '),
    kind: SymbolKind.Function,
    uri,
    range: toRange(lines, span),
    selectionRange: toRange(lines, span),
    data: { manual: uri, duty: id },
  };
}
