import * as vscode from 'vscode';
import type { Citable } from '../../../../../server/src/protocol/citations.ts';
import { DUTIES_REQUEST } from '../../../../../server/src/protocol/duties.ts';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import type { Server } from '../../shell/server.ts';
import { pickUnit } from '../../units/pick-unit.ts';
import { titleOf } from '../../units/title.ts';

interface PlaceItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Asks for a unit, then for the unit itself or one of its duties; `undefined` when the person backs out. */
export async function pickCitable(server: Server): Promise<Citable | undefined> {
  const { manuals } = await server.ask(OUTLINE_REQUEST);
  const chosen = await pickUnit(server, manuals, vscode.l10n.t('Cite the manual'));
  if (chosen === undefined) {
    return undefined;
  }
  const { manual, unit } = chosen;
  const duties = await server.ask(DUTIES_REQUEST, { manual: manual.uri, unit: unit.number });
  const places: readonly PlaceItem[] = [
    { label: vscode.l10n.t('The unit as a whole'), id: unit.number },
    ...duties.map(({ ordinal, text }) => ({ label: `${ordinal}. ${text}`, id: `${unit.number}#${ordinal}` })),
  ];
  const place = await vscode.window.showQuickPick(places, {
    title: titleOf(unit),
    placeHolder: vscode.l10n.t('What to cite: the unit or one of its duties'),
  });
  return place && { manual: manual.uri, id: place.id };
}
