import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver';
import { citableAt } from '../../core/features/citable-at.ts';
import { type ChainLink, chainOfDuty } from '../../core/features/duty-chain.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';

/**
 * Cadena de la función as a call hierarchy of the manual, for clients that can peek at one: what "calls" a duty is the
 * same matter above it and in other branches; what it "calls" is the same matter below it and beside it.
 */
export function dutyItemAt(manual: LoadedManual, offset: number, locale: Locale): CallHierarchyItem | undefined {
  const id = citableAt(manual.analysis, offset);
  const found = id === undefined ? undefined : chainOfDuty(manual.analysis, id);
  return found && toItem(manual, found, [], locale);
}

export function dutiesAbove(manual: LoadedManual, id: string, locale: Locale): CallHierarchyIncomingCall[] {
  const found = chainOfDuty(manual.analysis, id);
  return [...(found?.above ?? []), ...(found?.elsewhere ?? [])].map((link) => {
    const from = counterpartItem(manual, link, locale);
    return { from, fromRanges: [from.selectionRange] };
  });
}

export function dutiesBelow(manual: LoadedManual, id: string, locale: Locale): CallHierarchyOutgoingCall[] {
  const found = chainOfDuty(manual.analysis, id);
  return found === undefined
    ? []
    : [...found.below, ...found.beside].map((link) => ({
        to: counterpartItem(manual, link, locale),
        fromRanges: [toRange(manual.analysis.lines, (found.item ?? found.duty).span)],
      }));
}

function counterpartItem(manual: LoadedManual, link: ChainLink, locale: Locale): CallHierarchyItem {
  return toItem(manual, link, [dutyWordsFor(locale).likeness(link.likeness)], locale);
}

function toItem(
  { uri, analysis }: LoadedManual,
  { unit, duty, item, verbClass }: ChainLink,
  notes: readonly string[],
  locale: Locale,
): CallHierarchyItem {
  const verb = verbClass === undefined ? [] : [dutyWordsFor(locale).verb(verbClass)];
  const { id, text, span } = item ?? duty;
  return {
    name: text,
    detail: [`${unit.number} ${unit.name}`, ...verb, ...notes].join(' · '),
    kind: SymbolKind.Function,
    uri,
    range: toRange(analysis.lines, span),
    selectionRange: toRange(analysis.lines, span),
    data: { manual: uri, duty: id },
  };
}
