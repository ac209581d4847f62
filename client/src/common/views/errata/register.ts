import * as vscode from 'vscode';
import { ERRATA_REQUEST, OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { SHOW_ERRATA } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { showReport } from '../../shell/show-report.ts';

/** What a manual misprints, as a report; asks which manual where several are in use. */
export function registerErrata(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_ERRATA, async () => {
    const title = vscode.l10n.t('Misprints of the manual');
    const { manuals } = await server.ask(OUTLINE_REQUEST);
    const items = manuals.map((manual) => ({ label: manual.title, uri: manual.uri }));
    const manual = items.length < 2 ? items[0] : await vscode.window.showQuickPick(items, { title });
    if (manual !== undefined) {
      await showReport(title, vscode.l10n.t('misprints'), (format) =>
        server.ask(ERRATA_REQUEST, { manual: manual.uri, format }),
      );
    } else if (items.length === 0) {
      void vscode.window.showWarningMessage(vscode.l10n.t('No manual is loaded.'));
    }
  });
}
