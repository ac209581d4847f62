import * as vscode from 'vscode';
import { DRAFT_REPORT_REQUEST } from '../../../../../server/src/protocol/drafts.ts';
import { REPORT_DRAFT } from '../../shell/command-ids.ts';
import { DRAFT_LANGUAGES } from '../../shell/draft-languages.ts';
import type { Server } from '../../shell/server.ts';
import { showReport } from '../../shell/show-report.ts';

/** The report of the draft in front. */
export function registerDraftReport(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(REPORT_DRAFT, async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !DRAFT_LANGUAGES.includes(document.languageId)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft first: the report is on the draft in front.'),
      );
      return;
    }
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const textDocument = { uri: document.uri.toString() };
    await showReport(vscode.l10n.t('Report on the draft: units, citations, problems'), name, (format) =>
      server.ask(DRAFT_REPORT_REQUEST, { textDocument, format }),
    );
  });
}
