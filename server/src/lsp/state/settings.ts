import type { Connection } from 'vscode-languageserver';
import { DRAFT_RULES, type DraftRule } from '../../core/model/finding.ts';
import { DEFAULT_SEVERITIES, SEVERITIES, type Severity } from '../../core/model/severity.ts';
import type { Session } from './session.ts';

export type RuleSeverity = Severity | 'off';

/** Settings of the person; each read again when the client says that settings changed. */
export interface Settings {
  readonly hasHover: boolean;
  readonly hasInlayHints: boolean;
  readonly hasFunctionNumbers: boolean;
  readonly hasDocumentLinks: boolean;
  readonly hasCodeLens: boolean;
  readonly rules: Readonly<Record<DraftRule, RuleSeverity>>;
  /** Id of the style of citations; `own` for the first template. */
  readonly citationStyle: string;
  /** By name; written by hand, so that anything may stand there. */
  readonly citationTemplates: Readonly<Record<string, unknown>>;
}

/** Asks the client; what it does not give, or gives in another shape, is as by default. */
export async function readSettings(connection: Connection, { hasConfiguration }: Session): Promise<Settings> {
  return settingsOf(hasConfiguration ? await connection.workspace.getConfiguration('manualOrganizacion') : undefined);
}

function settingsOf(value: unknown): Settings {
  const rules: Record<string, RuleSeverity> = { ...DEFAULT_SEVERITIES };
  for (const rule of DRAFT_RULES) {
    const severity = property(property(value, 'rules'), rule);
    if (isSeverity(severity)) {
      rules[rule] = severity;
    }
  }
  return {
    hasHover: property(property(value, 'hover'), 'enabled') !== false,
    hasInlayHints: property(property(value, 'inlayHints'), 'enabled') === true,
    hasFunctionNumbers: property(value, 'functionNumbers') !== false,
    hasDocumentLinks: property(property(value, 'documentLinks'), 'enabled') === true,
    hasCodeLens: property(property(value, 'codeLens'), 'enabled') !== false,
    rules: { ...DEFAULT_SEVERITIES, ...rules },
    citationStyle: String(property(value, 'citationStyle') ?? ''),
    citationTemplates: { ...Object(property(value, 'citationTemplates')) },
  };
}

function isSeverity(value: unknown): value is RuleSeverity {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
