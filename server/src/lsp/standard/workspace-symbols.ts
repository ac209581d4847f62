import { type Connection, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import {
  cutText,
  dutiesAbout,
  nameForFilter,
  unitsBegunBy,
  wordsForFilter,
} from '../../core/features/workspace-symbols.ts';
import type { OrgUnit } from '../../core/model/unit.ts';
import type { SearchDocument } from '../../core/search/index/documents.ts';
import { guard } from '../guard.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Workspace } from '../state/workspace.ts';

/** VS Code's filter reads no more than 128 letters of a name and of a container. */
const LONGEST_NAME = 90;
const LONGEST_CONTAINER = 120;

/** Units by number or by words of their names, then the duties that answer. */
export function registerWorkspaceSymbols(connection: Connection, workspace: () => Workspace): void {
  connection.onWorkspaceSymbol(
    guard(connection, 'workspaceSymbol', null, async ({ query }): Promise<WorkspaceSymbol[]> => {
      const { manuals } = await workspace().manuals();
      return manuals.flatMap((manual) => [
        ...unitsBegunBy(manual.analysis, query).map((unit) => unitSymbol(manual, unit, query)),
        ...dutiesAbout(manual.analysis, query).map((document) => dutySymbol(manual, document, query)),
      ]);
    }),
  );
}

function unitSymbol({ uri, analysis, lines }: LoadedManual, unit: OrgUnit, query: string): WorkspaceSymbol {
  const superior = analysis.units.byNumber(unit.parent ?? '')?.name ?? '';
  return {
    name: nameForFilter(`${unit.number} ${unit.name}`, query),
    kind: SymbolKind.Class,
    containerName:
      query.trim() === '' ? superior : cutText(`${wordsForFilter(unit.name)} · ${superior}`, LONGEST_CONTAINER),
    location: { uri, range: toRange(lines, unit.heading) },
  };
}

function dutySymbol({ uri, lines }: LoadedManual, document: SearchDocument, query: string): WorkspaceSymbol {
  const { unit, duty, item, text } = document;
  return {
    name: nameForFilter(cutText(`${unit.number} ${text}`, LONGEST_NAME), query),
    kind: SymbolKind.Function,
    containerName: cutText(`${wordsForFilter(text)} ${unit.name}`, LONGEST_CONTAINER),
    location: { uri, range: toRange(lines, (item ?? duty).span) },
  };
}
