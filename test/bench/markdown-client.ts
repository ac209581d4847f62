import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt, { type Token } from 'markdown-it';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import type { BenchDocument } from './texts.ts';

/** What VS Code's Markdown extension does for its server, and the time it took. */
export interface MarkdownClient {
  /** In markdown-it, which runs in the client: VS Code's Markdown server does not parse Markdown itself. */
  readonly parseTime: () => number;
}

/** Settings of VS Code's preview; made once, so that the parser is warm, as in an editor that has been open. */
export function createMarkdownParser(): MarkdownIt {
  return new MarkdownIt({ html: true, linkify: true });
}

/**
 * Answers the requests of `vscode-markdown-languageserver` (out/protocol.js) from open documents and real files, with
 * tokens kept per document, like `microsoft/vscode` extensions/markdown-language-features/src/client/client.ts.
 */
export function answerMarkdownRequests(
  connection: ProtocolConnection,
  parser: MarkdownIt,
  opened: readonly BenchDocument[],
): MarkdownClient {
  let parseTime = 0;
  const tokens = new Map<string, Token[]>();
  const tokenize = (uri: string) => {
    const started = performance.now();
    const text = opened.find((document) => document.uri === uri)?.text ?? readFileSync(fileURLToPath(uri), 'utf8');
    const parsed = parser.parse(text, {});
    parseTime += performance.now() - started;
    tokens.set(uri, parsed);
    return parsed;
  };
  connection.onRequest('markdown/parse', ({ uri }: WithUri) => tokens.get(uri) ?? tokenize(uri));
  connection.onRequest('markdown/fs/readFile', ({ uri }: WithUri) => [...readFileSync(fileURLToPath(uri))]);
  connection.onRequest('markdown/fs/stat', ({ uri }: WithUri) => {
    const stats = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
    return stats === undefined ? null : { isDirectory: stats.isDirectory() };
  });
  connection.onRequest('markdown/fs/readDirectory', ({ uri }: WithUri) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  );
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => opened.map(({ uri }) => uri));
  // Nothing changes on disk while the benchmark runs, so a watcher has nothing to report.
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
  return { parseTime: () => parseTime };
}

/** Settings that VS Code sends its Markdown server when nobody changed them. */
export const markdownSettings = {
  server: { log: 'off' },
  preferredMdPathExtensionStyle: 'auto',
  occurrencesHighlight: { enabled: false },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  validate: {
    enabled: false,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
};

interface WithUri {
  readonly uri: string;
}
