import * as vscode from 'vscode';

export interface CitationSettings {
  /** Id of a house style, or `own`. */
  readonly style: string;
  readonly templates: Readonly<Record<string, string>>;
  readonly dragInserts: 'name' | 'citation';
}

/** Read at each use: a changed setting counts at once. Anything may stand in settings.json. */
export function citationSettings(): CitationSettings {
  const settings = vscode.workspace.getConfiguration('manualOrganizacion');
  const style: unknown = settings.get('citationStyle');
  return {
    style: typeof style === 'string' ? style : '',
    templates: textsOf(settings.get('citationTemplates')),
    dragInserts: settings.get('dragInserts') === 'citation' ? 'citation' : 'name',
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
