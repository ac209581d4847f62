import * as vscode from 'vscode';
import type { CiteResult, LabelledText } from '../../../../../server/src/protocol/citations.ts';
import { type TextGroup, textGroups } from './model.ts';

interface TextItem extends vscode.QuickPickItem {
  readonly chosen?: LabelledText & { readonly problem?: string };
}

/** Asks in which style to cite, each shown as it will be written; `undefined` when the person backs out. */
export async function pickText(result: CiteResult, style: string) {
  const items = textGroups(result, style).flatMap(({ kind, texts }): readonly TextItem[] => [
    ...(texts.length === 0 ? [] : [{ label: titleOf(kind), kind: vscode.QuickPickItemKind.Separator }]),
    ...texts.map(textItem),
  ]);
  const name = { label: vscode.l10n.t('The name alone'), text: result.name };
  const title = [result.number, result.name].filter((part) => part !== undefined).join(' ');
  const all = [...items, textItem(name)];
  const picked = await vscode.window.showQuickPick(all, {
    title,
    placeHolder: vscode.l10n.t('How to cite it'),
    matchOnDetail: true,
  });
  return picked?.chosen;
}

function textItem(chosen: LabelledText): TextItem {
  return { label: chosen.label, detail: chosen.text.replace(/\s+/g, ' '), chosen };
}

function titleOf(kind: TextGroup['kind']): string {
  switch (kind) {
    case 'citations':
      return vscode.l10n.t('Citations');
    case 'own':
      return vscode.l10n.t('Own templates');
    case 'posts':
      return vscode.l10n.t('Names and posts');
  }
}
