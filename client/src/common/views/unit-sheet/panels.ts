import * as vscode from 'vscode';
import {
  UNIT_PAGE_REQUEST,
  type UnitPage,
  type UnitPageParams,
} from '../../../../../server/src/protocol/unit-pages.ts';
import { COMPARE_UNITS, OPEN_PLACE, SHOW_UNIT_SHEET } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import type { PageAction } from './model.ts';
import { type PageLink, renderUnitPage } from './page.ts';

/** Panels with sheets and comparisons, one for each that is asked for, until the person closes it. */
export interface UnitPagePanels extends vscode.Disposable {
  show(params: UnitPageParams): Promise<void>;
}

const SHEET_VIEW = 'manualOrganizacion.unitSheet';

/** Every extension host has it; the types of the editor alone do not say so. */
declare const crypto: { randomUUID(): string };

export function createUnitPagePanels(server: Server): UnitPagePanels {
  const panels = new Map<string, { readonly panel: vscode.WebviewPanel; readonly params: UnitPageParams }>();
  const open = (key: string, params: UnitPageParams, page: UnitPage) => {
    const made = vscode.window.createWebviewPanel(SHEET_VIEW, page.title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
      // Who follows a line into the manual comes back to where they were reading: without a script nothing else keeps the place.
      retainContextWhenHidden: true,
      localResourceRoots: [],
      // What the page holds of the manual is escaped by the server; its links are the server's and ours.
      enableCommandUris: [OPEN_PLACE, SHOW_UNIT_SHEET, COMPARE_UNITS],
    });
    made.onDidDispose(() => panels.delete(key));
    panels.set(key, { panel: made, params });
    return made;
  };
  const onChange = server.onDidChangeManuals(async () => {
    for (const { panel, params } of panels.values()) {
      draw(panel, params, await server.ask(UNIT_PAGE_REQUEST, params));
    }
  });
  return {
    show: async (params) => {
      const page = await server.ask(UNIT_PAGE_REQUEST, params);
      if (page === null) {
        void vscode.window.showWarningMessage(noUnit());
        return;
      }
      const key = JSON.stringify([params.manual, params.unit, params.other]);
      const panel = panels.get(key)?.panel ?? open(key, params, page);
      draw(panel, params, page);
      panel.reveal();
    },
    dispose: () => {
      onChange.dispose();
      for (const { panel } of [...panels.values()]) {
        panel.dispose();
      }
    },
  };
}

/** A page of what is no longer there would look right. */
function draw(panel: vscode.WebviewPanel, params: UnitPageParams, page: UnitPage | null): void {
  const shown = page ?? { title: panel.title, markup: `<p>${noUnit()}</p>`, style: '' };
  panel.title = shown.title;
  panel.webview.html = renderUnitPage(shown, {
    language: vscode.env.language,
    label: vscode.l10n.t('Actions for this page'),
    links: page === null ? [] : pageLinks(params),
    nonce: crypto.randomUUID(),
  });
}

function pageLinks(params: UnitPageParams): readonly PageLink[] {
  const link = (text: string, action: PageAction): PageLink => ({
    text,
    command: SHOW_UNIT_SHEET,
    parameter: { ...params, action },
  });
  const compare = { text: vscode.l10n.t('Compare with another unit…'), command: COMPARE_UNITS, parameter: params };
  return [
    link(vscode.l10n.t('Print…'), 'print'),
    link(vscode.l10n.t('Save as a web page (HTML)…'), 'save'),
    link(vscode.l10n.t('Open as a Markdown document'), 'open'),
    link(vscode.l10n.t('Copy as Markdown'), 'copy'),
    ...(params.other === undefined ? [compare] : []),
  ];
}

function noUnit(): string {
  return vscode.l10n.t('The manual in use does not have this unit.');
}
