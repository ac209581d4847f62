import * as vscode from 'vscode';
import { INSERT_CITATION, SHOW_DUTY_CHAIN } from '../../shell/command-ids.ts';
import { openPlace } from '../../shell/open-place.ts';
import { placeOf } from '../../units/found-duty.ts';
import type { Desk } from './desk.ts';
import type { Effect } from './effects.ts';
import { rememberQuery } from './history.ts';

/** Opens a result where it was looked at; where nothing was, in front or beside. */
export async function openAndLeave({ result, where }: Effect<'open'>, desk: Desk): Promise<void> {
  const viewColumn = desk.preview.column ?? (where === 'beside' ? vscode.ViewColumn.Beside : undefined);
  await leave(desk);
  await openPlace(placeOf(result), viewColumn === undefined ? {} : { viewColumn });
}

export async function passAndLeave({ to, result }: Effect<'pass'>, desk: Desk): Promise<void> {
  await desk.preview.restore();
  await leave(desk);
  await vscode.commands.executeCommand(to === 'citation' ? INSERT_CITATION : SHOW_DUTY_CHAIN, result);
}

export async function keepAndLeave({ query, results }: Effect<'keep'>, desk: Desk): Promise<void> {
  desk.keep(query, results);
  await desk.preview.restore();
  await leave(desk);
}

/** The search led somewhere: what it shows stays, and its query is remembered. */
async function leave({ preview, memory, pick, now }: Desk): Promise<void> {
  preview.keep();
  await rememberQuery(memory, now().query);
  pick.hide();
}
