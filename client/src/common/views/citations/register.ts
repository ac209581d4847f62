import * as vscode from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../../server/src/protocol/addresses.ts';
import {
  CITE_REQUEST,
  type Citable,
  type CiteResult,
  type LabelledText,
} from '../../../../../server/src/protocol/citations.ts';
import { COPY_CITATION, COPY_DUTIES, COPY_NAME, COPY_NUMBER, INSERT_CITATION } from '../../shell/command-ids.ts';
import { copyText } from '../../shell/copy-text.ts';
import type { LastDraft } from '../../shell/last-draft.ts';
import type { Server } from '../../shell/server.ts';
import { openSetting } from '../../shell/settings.ts';
import type { WalkthroughSteps } from '../../shell/walkthrough-steps.ts';
import { citableIn } from '../../units/citable.ts';
import { citablesAtCaret } from '../../units/citables-at-caret.ts';
import type { UnitsSelection } from '../../units/node.ts';
import { citationIn } from './model.ts';
import { pickCitable } from './pick-citable.ts';
import { pickText } from './pick-text.ts';
import { citationSettings } from './settings.ts';

/** What the window has that citations come from and go to. */
interface CitationSurroundings {
  readonly draft: LastDraft;
  readonly units: UnitsSelection;
  readonly steps: WalkthroughSteps;
}

type Text = LabelledText & { readonly problem?: string };

/** Citations on the clipboard and in the draft. From the tree in the style that is set; otherwise the person chooses. */
export function registerCitations(server: Server, { draft, units, steps }: CitationSurroundings): vscode.Disposable {
  const insert = (text: string) => insertText(text, draft.insert);
  const ofNode = (command: string, textOf: (result: CiteResult) => string | undefined) =>
    vscode.commands.registerCommand(command, async (node?: unknown) => {
      const citable = citableIn(node ?? units.selected);
      const result = citable && (await cite(citable, server, undefined));
      await copyText(result ? (textOf(result) ?? '') : '');
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COPY_CITATION, async (node?: unknown) => {
      const citable = citableIn(node);
      const text = citable ? await styledText(citable, server) : await chosenText(await citableForCopy(server), server);
      await use(text, copyText);
    }),
    vscode.commands.registerCommand(INSERT_CITATION, async (node?: unknown) => {
      await draft.bringToFront();
      const languageId = draft.languageId();
      const citable = citableIn(node);
      const text = citable
        ? await styledText(citable, server, languageId)
        : await chosenText((await citableInManual(server)) ?? (await pickCitable(server)), server, languageId);
      await use(text, insert);
      steps.take('cite');
    }),
    ofNode(COPY_NAME, ({ name }) => name),
    ofNode(COPY_NUMBER, ({ number }) => number),
    ofNode(COPY_DUTIES, ({ duties }) => duties),
  );
}

async function styledText(citable: Citable, server: Server, languageId?: string): Promise<Text | undefined> {
  const result = await cite(citable, server, languageId);
  return result ? citationIn(result, citationSettings().style) : undefined;
}

async function chosenText(
  citable: Citable | undefined,
  server: Server,
  languageId?: string,
): Promise<Text | undefined> {
  const { style } = citationSettings();
  const result = citable && (await cite(citable, server, languageId));
  return result ? pickText(result, style) : undefined;
}

/** Written for the language of the draft that it goes into; plain for the clipboard. */
function cite(citable: Citable, server: Server, languageId: string | undefined): Promise<CiteResult | null> {
  const { templates } = citationSettings();
  return server.ask(CITE_REQUEST, { ...citable, templates, ...(languageId === undefined ? {} : { languageId }) });
}

/** What the caret is on, if that is one thing; otherwise the person chooses. */
async function citableForCopy(server: Server): Promise<Citable | undefined> {
  const places = await citablesAtCaret(server);
  return places.length === 1 ? places[0] : pickCitable(server);
}

/** In a manual the caret says what to cite; in a draft it says where to insert. */
async function citableInManual(server: Server): Promise<Citable | undefined> {
  const isManual = vscode.window.activeTextEditor?.document.languageId === MANUAL_LANGUAGE;
  return isManual ? (await citablesAtCaret(server))[0] : undefined;
}

async function use(text: Text | undefined, write: (text: string) => Promise<void>): Promise<void> {
  if (text === undefined) {
    return;
  }
  await write(text.text);
  if (text.problem !== undefined) {
    await tellProblem(text.problem);
  }
}

async function tellProblem(problem: string): Promise<void> {
  const open = vscode.l10n.t('Open the setting');
  if ((await vscode.window.showWarningMessage(problem, open)) === open) {
    await openSetting('citas.plantillas');
  }
}

async function insertText(text: string, insert: (text: string) => Promise<boolean>): Promise<void> {
  if (!(await insert(text))) {
    await vscode.env.clipboard.writeText(text);
    const message = vscode.l10n.t('No draft is open to insert into. The citation is on the clipboard.');
    void vscode.window.showInformationMessage(message);
  }
}
