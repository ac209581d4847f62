import * as vscode from 'vscode';
import {
  UNIT_PAGE_FILE_REQUEST,
  type UnitPageFileParams,
  type UnitPageParams,
} from '../../../../../server/src/protocol/unit-pages.ts';
import { copyText } from '../../shell/copy-text.ts';
import { printPage } from '../../shell/print-page.ts';
import { saveFile } from '../../shell/save-file.ts';
import type { Server } from '../../shell/server.ts';
import { showDocument } from '../../shell/show-report.ts';
import { type PageAction, pageFileName } from './model.ts';

/** Takes a page out of its panel: onto paper, into a file, into a document, onto the clipboard. */
export async function usePage(
  params: UnitPageParams,
  action: PageAction,
  server: Server,
  storage: vscode.Uri,
): Promise<void> {
  const write = async (format: UnitPageFileParams['format']) =>
    (await server.ask(UNIT_PAGE_FILE_REQUEST, { ...params, format })) ?? '';
  const name = `${pageFileName(params)}.html`;
  switch (action) {
    case 'print':
      return printPage(name, await write('html'), storage, tellSaved);
    case 'save':
      return saveFile({
        name,
        label: vscode.l10n.t('Web page'),
        read: async () => vscode.workspace.encode(await write('html'), { encoding: 'utf8' }),
        tell: tellSaved,
      });
    case 'open':
      return showDocument(await write('markdown'));
    case 'copy':
      return copyText(await write('markdown'));
  }
}

function tellSaved(name: string): string {
  return vscode.l10n.t('The page was saved as {0}.', name);
}
