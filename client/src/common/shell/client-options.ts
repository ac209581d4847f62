import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { MANUAL_LANGUAGE } from '../../../../server/src/protocol/addresses.ts';
import type { InitializationOptions } from '../../../../server/src/protocol/initialization.ts';
import { EXPLAIN_RULE, IGNORE_TEXT, OPEN_PLACE, SHOW_REFERENCES, TELL_FIXED, WHOSE_MATTER } from './command-ids.ts';
import { DRAFT_LANGUAGES } from './draft-languages.ts';

export function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    openCommand: OPEN_PLACE,
    hasUnitActions: true,
    showReferencesCommand: SHOW_REFERENCES,
    explainCommand: EXPLAIN_RULE,
    tellFixedCommand: TELL_FIXED,
    whoseMatterCommand: WHOSE_MATTER,
    ignoreTextCommand: IGNORE_TEXT,
    showsManualProblems: true,
    embeddedManualUri: Uri.joinPath(context.extensionUri, 'data', 'manual-dir-imss.txt').toString(),
  };
  return {
    documentSelector: [...DRAFT_LANGUAGES, MANUAL_LANGUAGE].map((language) => ({ language })),
    outputChannel: log,
    initializationOptions,
    // Hovers hold text of manuals: the one command that their links may run opens a place, copies a citation or shows the chart.
    markdown: { isTrusted: { enabledCommands: [OPEN_PLACE] }, supportHtml: false },
  };
}
