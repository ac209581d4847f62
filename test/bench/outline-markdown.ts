import { CancellationToken, Emitter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { createMarkdownParser } from './markdown-client.ts';

/** Document symbols by the library inside `vscode-markdown-languageserver`, without a second process and its messages. */
export function outlineMarkdown(text: string): Promise<unknown> {
  const document = TextDocument.create('file:///manual.md', 'markdown', 1, text);
  const service = createLanguageService({
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (opened) => createMarkdownParser().parse(opened.getText(), {}),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: new Emitter<TextDocument>().event,
      onDidCreateMarkdownDocument: new Emitter<TextDocument>().event,
      onDidDeleteMarkdownDocument: new Emitter<never>().event,
      getAllMarkdownDocuments: async () => [document],
      hasMarkdownDocument: () => true,
      openMarkdownDocument: async () => document,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
  });
  return service.getDocumentSymbols(document, { includeLinkDefinitions: true }, CancellationToken.None);
}
