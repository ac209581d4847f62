import * as vscode from 'vscode';
import { MANUAL_SCHEME } from '../../../../server/src/protocol/addresses.ts';
import { requestToServer } from '../../../../server/src/protocol/token.ts';
import type { Server } from './server.ts';

/**
 * The manuals that the server provides, as a read-only file system over `workspace/textDocumentContent`. The editor
 * gives breadcrumbs and restored tabs to file systems only, not to virtual documents.
 */
export function registerManualFiles(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const opened = new Map<string, vscode.Uri>();
  const read = async (uri: vscode.Uri): Promise<Uint8Array> => {
    const content = await server.ask(DOCUMENT_CONTENT, { uri: uri.toString() });
    const text = content?.text ?? '';
    if (text === '') {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    opened.set(uri.toString(), uri);
    return vscode.workspace.encode(text, { encoding: 'utf8' });
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t('The manual is read-only.'));
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => {
      const { length } = await read(uri);
      return {
        type: vscode.FileType.File,
        permissions: vscode.FilePermission.Readonly,
        ctime: 0,
        mtime: 0,
        size: length,
      };
    },
    readFile: read,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const onChange = server.onDidChangeManuals(() => {
    changed.fire([...opened.values()].map((uri) => ({ type: vscode.FileChangeType.Changed, uri })));
  });
  const registration = vscode.workspace.registerFileSystemProvider(MANUAL_SCHEME, provider, { isReadonly: true });
  return vscode.Disposable.from(registration, onChange, changed);
}

/** LSP 3.18; the method's name alone, since its package is loaded with the client. */
const DOCUMENT_CONTENT = requestToServer<{ readonly uri: string }, { readonly text: string } | null>(
  'workspace/textDocumentContent',
);
