import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateWith, type ExtensionApi } from '../common/activate.ts';

/** Entry of the web extension host: the server runs in a web worker. */
export function activate(context: ExtensionContext): ExtensionApi {
  const bundle = Uri.joinPath(context.extensionUri, 'dist', 'server', 'worker.js');
  return activateWith(context, async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, RevealOutputChannelOn } = await import(
      'vscode-languageclient/browser'
    );
    // Through a blob: VS Code makes no worker from the address of an extension that lies on a remote.
    const startWorker = async () => {
      const code = await workspace.decode(await workspace.fs.readFile(bundle), { encoding: 'utf8' });
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
    return new LanguageClient(id, name, startWorker, quiet);
  });
}
