import * as vscode from 'vscode';
import { CITE_REQUEST, type CiteResult } from '../../../../../server/src/protocol/citations.ts';
import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';
import type { Server } from '../../shell/server.ts';
import { plainTooltip } from '../../shell/tree-row.ts';
import { citableOf } from '../../units/citable.ts';
import type { UnitsNode } from '../../units/node.ts';
import { superiorsOf, titleOf } from '../../units/title.ts';

/** Made when the pointer rests on a row: what the side bar cuts, and what is worth knowing besides. */
export async function unitTooltip(node: UnitsNode, server: Server): Promise<vscode.MarkdownString | undefined> {
  const citable = citableOf(node);
  const cited = citable === undefined ? null : await server.ask(CITE_REQUEST, citable);
  switch (node.kind) {
    case 'manual':
      return plainTooltip([node.manual.title, fileNameOf(node.manual)]);
    case 'unit':
    case 'duties':
      return unitCard(node.manual, node.unit, cited?.posts[0]?.text);
    case 'duty':
      return plainTooltip([node.duty.text, shortCitation(cited)]);
    case 'item':
      return plainTooltip([node.item.text, shortCitation(cited)]);
  }
}

function shortCitation(cited: CiteResult | null): string {
  return cited?.citations.find(({ style }) => style === 'short')?.text ?? '';
}

/** Name, path, post, page. */
function unitCard(manual: ManualOutline, unit: UnitOutline, post: string | undefined): vscode.MarkdownString {
  const path = superiorsOf(manual, unit).map(({ name }) => name);
  const facts = [
    unit.level,
    dutyCount(unit),
    ...(unit.page === undefined ? [] : [vscode.l10n.t('page {0}', unit.page)]),
  ];
  const card = plainTooltip([titleOf(unit), path.join(' › '), post ?? '', facts.join(' · ')]);
  return new vscode.MarkdownString(card.value.replace(/^.*/, '**$&**'));
}

/** Manuals of one institution begin alike: the name of the file tells them apart, and stands in for a title. */
export function fileNameOf({ uri }: ManualOutline): string {
  return vscode.Uri.parse(uri).path.replace(/^.*\//, '');
}

/** "45 duties", in words. */
export function dutyCount({ dutyCount: count }: UnitOutline): string {
  return count === 1 ? vscode.l10n.t('1 duty') : vscode.l10n.t('{0} duties', count);
}
