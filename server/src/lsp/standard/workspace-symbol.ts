import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import {
  cutText,
  dutiesAbout,
  type FoundDuty,
  nameForFilter,
  unitsBegunBy,
  wordsForFilter,
} from '../../core/features/workspace-symbols.ts';
import type { OrgUnit } from '../../core/model/unit.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';
import type { State } from '../state/state.ts';

/** VS Code's filter reads no more than 128 letters of a name and of a container. */
const LONGEST_NAME = 90;
const LONGEST_CONTAINER = 120;

/** Units by number or by words of their names, then the duties that answer. */
export async function findSymbols(
  { query }: WorkspaceSymbolParams,
  { manuals }: Pick<State, 'manuals'>,
): Promise<WorkspaceSymbol[]> {
  return (await manuals()).manuals.flatMap((manual) => [
    ...unitsBegunBy(manual.analysis, query).map((unit) => unitSymbol(manual, unit, query)),
    ...dutiesAbout(manual.analysis, query).map((duty) => dutySymbol(manual, duty, query)),
  ]);
}

function unitSymbol({ uri, analysis }: LoadedManual, unit: OrgUnit, query: string): WorkspaceSymbol {
  const superior = analysis.units.byNumber(unit.parent ?? '')?.name ?? '';
  return {
    name: nameForFilter(`${unit.number} ${unit.name}`, query),
    kind: SymbolKind.Class,
    containerName:
      query.trim() === '' ? superior : cutText(`${wordsForFilter(unit.name)} · ${superior}`, LONGEST_CONTAINER),
    location: { uri, range: toRange(analysis.lines, unit.heading) },
  };
}

function dutySymbol({ uri, analysis }: LoadedManual, found: FoundDuty, query: string): WorkspaceSymbol {
  const { unit, duty, item, text } = found;
  return {
    name: nameForFilter(cutText(`${unit.number} ${text}`, LONGEST_NAME), query),
    kind: SymbolKind.Function,
    containerName: cutText(`${wordsForFilter(text)} ${unit.name}`, LONGEST_CONTAINER),
    location: { uri, range: toRange(analysis.lines, (item ?? duty).span) },
  };
}
