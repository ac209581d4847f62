import * as vscode from 'vscode';
import { SAMPLES } from './model.ts';

export type SampleUris = readonly [vscode.Uri, ...vscode.Uri[]];

/** Those of a folder that is open, for the person sees them there; otherwise copies in the storage of the extension. */
export async function provideSamples(context: vscode.ExtensionContext): Promise<SampleUris> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uris = samplesIn(folder.uri);
    const areThere = await Promise.all(uris.map(exists));
    if (!areThere.includes(false)) {
      return uris;
    }
  }
  return copySamples(context);
}

async function copySamples({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<SampleUris> {
  const source = vscode.Uri.joinPath(extensionUri, 'data', 'samples');
  const folder = vscode.Uri.joinPath(globalStorageUri, 'borradores');
  await Promise.all(
    SAMPLES.map((name) => copyOnce(vscode.Uri.joinPath(source, name), vscode.Uri.joinPath(folder, name))),
  );
  return samplesIn(folder);
}

/** What the person has written into a copy stays. */
async function copyOnce(source: vscode.Uri, target: vscode.Uri): Promise<void> {
  if (!(await exists(target))) {
    await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  }
}

function samplesIn(folder: vscode.Uri): SampleUris {
  const [first, ...rest] = SAMPLES;
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return [at(first), ...rest.map(at)];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
