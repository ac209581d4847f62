// Runs inside VS Code's extension host, bundled by run-once.ts.
import * as vscode from 'vscode';

/** What the host's clock says, in milliseconds since the epoch: the page of the window has the same. */
export interface HostTimes {
  readonly asked: number;
  readonly activated: number;
  readonly answered: number;
}

const MARK = 'ACTIVATION ';
const OURS = 'manual-organizacion.manual-organizacion';
const PEER = 'vscode.markdown-language-features';
const DRAFT = '# Oficio\n\nA la Coordinación de Afiliación del Instituto.\n';

/** Waits for the file `go`, then activates the one that the folder's name says, and logs the figures. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('no folder is open');
  while (!(await exists(vscode.Uri.joinPath(folder, 'go')))) await pause(50);
  const times: HostTimes = await (folder.path.endsWith('/ours') ? measureOurs() : measurePeer());
  console.log(`${MARK}${JSON.stringify(times)}`);
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
  // The window is closed from outside, once its list of running extensions has been read.
  await pause(120_000);
}

/** The view is opened, which activates the extension; then a name is hovered over in a draft. */
async function measureOurs(): Promise<HostTimes> {
  const extension = dormant(OURS);
  const asked = Date.now();
  const opening = vscode.commands.executeCommand('workbench.view.extension.manualOrganizacion');
  await extension.activate();
  const activated = Date.now();
  const { uri } = await vscode.workspace.openTextDocument({ language: 'markdown', content: DRAFT });
  const place = new vscode.Position(2, 12);
  // Until the server has said what it can do, the editor has nobody to ask.
  while (!(await hoversAt(uri, place)).some(isCard)) await pause(5);
  const answered = Date.now();
  await opening;
  return { asked, activated, answered };
}

async function hoversAt(uri: vscode.Uri, place: vscode.Position): Promise<readonly vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
}

function isCard({ contents }: vscode.Hover): boolean {
  return contents.some(
    (content) => typeof content !== 'string' && content.value.replaceAll('\\', '').includes('8.2.1'),
  );
}

/** Markdown's own extension has a server too; its outline is the question that everybody asks it. */
async function measurePeer(): Promise<HostTimes> {
  const extension = dormant(PEER);
  const asked = Date.now();
  await extension.activate();
  const activated = Date.now();
  const { uri } = await vscode.workspace.openTextDocument({ language: 'markdown', content: DRAFT });
  const symbols = await vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
  const answered = Date.now();
  if (symbols.length === 0) throw new Error('no outline');
  return { asked, activated, answered };
}

function dormant(id: string): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension(id);
  if (extension === undefined) throw new Error(`${id} is not there`);
  if (extension.isActive) throw new Error(`${id} is active already`);
  return extension;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
