import { type Connection, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { unitsBegunBy } from '../../core/features/workspace-symbols.ts';
import { guard } from '../guard.ts';
import { toRange } from '../to-proto.ts';
import type { Workspace } from '../workspace.ts';

/** Units by number or by the first letters of words of their names. */
export function registerWorkspaceSymbols(connection: Connection, workspace: () => Workspace): void {
  connection.onWorkspaceSymbol(
    guard(connection, 'workspaceSymbol', null, async ({ query }): Promise<WorkspaceSymbol[]> => {
      const { manuals } = await workspace().manuals();
      return manuals.flatMap(({ uri, analysis, lines }) =>
        unitsBegunBy(analysis, query).map(({ number, name, heading, parent }) => ({
          name: `${number} ${name}`,
          kind: SymbolKind.Class,
          containerName: analysis.units.byNumber(parent ?? '')?.name ?? '',
          location: { uri, range: toRange(lines, heading) },
        })),
      );
    }),
  );
}
