import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { type Locale, localeOf } from '../../core/render/strings.ts';
import { type ClientSupport, clientSupportOf } from './client-support.ts';

/** What `initialize` told of the client; fixed for the life of the connection. */
export interface Session {
  readonly locale: Locale;
  readonly hasVirtualDocuments: boolean;
  readonly hasConfiguration: boolean;
  readonly canWatchConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  /** Whether the client tells of files of its workspace that change. */
  readonly canWatchFiles: boolean;
  /** Whether the client watches folders outside its workspace for us. */
  readonly canWatchFolders: boolean;
  /** Whether definitions may be links with an origin (texlab learned that not every client takes them). */
  readonly hasDefinitionLinks: boolean;
  readonly workspaceFolders: readonly string[];
  /** A command that opens `[uri, line]`, where the client has one. */
  readonly openCommand: string | undefined;
  /** Whether that command also takes what is to be done with a unit. */
  readonly hasUnitActions: boolean;
  /** Where the embedded manual lies; empty when nobody knows. */
  readonly embeddedManualUri: string;
  /** A command that shows `[uri, position, locations]`, where the client has one. */
  readonly showReferencesCommand: string | undefined;
  /** A command that explains the rule `[rule]`, where the client has one. */
  readonly explainCommand: string | undefined;
  /** A command that tells how many names were mended `[uri, count, locations]`, where the client has one. */
  readonly tellFixedCommand: string | undefined;
  /** A command that asks whose matter a sentence is `[uri, range]`, where the client has one. */
  readonly whoseMatterCommand: string | undefined;
  /** A command that leaves a text alone from now on `[text]`, where the client has one. */
  readonly ignoreTextCommand: string | undefined;
  readonly support: ClientSupport;
  readonly showsManualProblems: boolean;
}

/** `embeddedManualUri` where the server knows it; otherwise the client may. */
export function sessionOf(params: InitializeParams, embeddedManualUri?: string): Session {
  const workspace: ClientCapabilities['workspace'] = params.capabilities.workspace;
  const watched = workspace?.didChangeWatchedFiles;
  const options: unknown = params.initializationOptions;
  return {
    locale: localeOf(params.locale),
    hasVirtualDocuments: workspace?.textDocumentContent !== undefined,
    hasConfiguration: workspace?.configuration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    canWatchFiles: watched?.dynamicRegistration === true,
    canWatchFolders: watched?.dynamicRegistration === true && watched.relativePatternSupport === true,
    canWatchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasDefinitionLinks: params.capabilities.textDocument?.definition?.linkSupport === true,
    workspaceFolders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    openCommand: stringProperty(options, 'openCommand'),
    hasUnitActions: property(options, 'hasUnitActions') === true,
    showsManualProblems: property(options, 'showsManualProblems') === true,
    embeddedManualUri: embeddedManualUri ?? stringProperty(options, 'embeddedManualUri') ?? '',
    showReferencesCommand: stringProperty(options, 'showReferencesCommand'),
    explainCommand: stringProperty(options, 'explainCommand'),
    tellFixedCommand: stringProperty(options, 'tellFixedCommand'),
    whoseMatterCommand: stringProperty(options, 'whoseMatterCommand'),
    ignoreTextCommand: stringProperty(options, 'ignoreTextCommand'),
    support: clientSupportOf(params.capabilities),
  };
}

function stringProperty(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === 'string' ? found : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
