import { URI, Utils } from 'vscode-uri';
import type { Analysis, AnalyzeOptions } from '../../core/analysis.ts';
import { EMBEDDED_MANUAL, loadManual } from '../../core/features/load-manual.ts';
import { describeRefusal } from '../../core/render/manual-problem.ts';
import type { Strings } from '../../core/render/strings.ts';
import { MANUAL_SCHEME } from '../../protocol/addresses.ts';
import type { ServerHost } from '../host.ts';

export interface LoadedManual {
  /** As the client opens it: virtual for the embedded manual where the client can, otherwise a file. */
  readonly uri: string;
  readonly analysis: Analysis;
}

/** The manuals in use, and why configured ones are not. */
export interface ManualSet {
  /** Files that decide on this set, those that could not be used included; empty for the embedded manual. */
  readonly sources: readonly string[];
  readonly manuals: readonly LoadedManual[];
  /** One sentence each: file, place and way out. */
  readonly problems: readonly string[];
}

export interface LoadOptions {
  /** Paths or URIs as configured; none means the embedded manual. */
  readonly configured: readonly string[];
  /** URI of the embedded manual. */
  readonly embedded: string;
  readonly workspaceFolders: readonly string[];
  readonly hasVirtualDocuments: boolean;
  readonly strings: Strings;
}

export async function loadManuals(host: ServerHost, options: LoadOptions): Promise<ManualSet> {
  if (options.configured.length === 0) {
    const uri = options.hasVirtualDocuments ? `${MANUAL_SCHEME}:/manual-dir-imss.manual` : options.embedded;
    return collect([], [await loadOne(host, options.embedded, uri, options.strings, EMBEDDED_MANUAL)]);
  }
  const sources = [...new Set(options.configured.map((path) => resolveManualUri(path, options.workspaceFolders)))];
  return collect(sources, await Promise.all(sources.map((uri) => loadOne(host, uri, uri, options.strings, {}))));
}

/** The manual that a URI opens; `undefined` where it opens none in use. */
export function manualAt({ manuals }: ManualSet, uri: string): LoadedManual | undefined {
  return manuals.find((manual) => manual.uri === uri);
}

function collect(sources: readonly string[], loaded: readonly (LoadedManual | string)[]): ManualSet {
  return {
    sources,
    manuals: loaded.filter((one) => typeof one !== 'string'),
    problems: loaded.filter((one) => typeof one === 'string'),
  };
}

/** The manual, or the sentence that says why it cannot be used. */
async function loadOne(
  host: ServerHost,
  source: string,
  uri: string,
  strings: Strings,
  how: AnalyzeOptions,
): Promise<LoadedManual | string> {
  const loaded = loadManual(await host.readText(source).catch(() => undefined), how);
  return loaded.kind === 'manual'
    ? { uri, analysis: loaded.analysis }
    : `${describeRefusal(loaded, readablePath(source), strings)} ${strings.changeSetting()}`;
}

/** An absolute path or a URI as it is; a relative path from the first workspace folder. */
function resolveManualUri(path: string, workspaceFolders: readonly string[]): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    return URI.parse(path).toString();
  }
  const folder = workspaceFolders[0];
  const isAbsolute = /^(?:[\\/]|[a-z]:)/i.test(path);
  return (isAbsolute || folder === undefined ? URI.file(path) : Utils.resolvePath(URI.parse(folder), path)).toString();
}

function readablePath(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : parsed.toString(true);
}
