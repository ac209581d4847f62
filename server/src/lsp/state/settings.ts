import type { Connection } from 'vscode-languageserver';
import { DRAFT_RULES, type DraftRule } from '../../core/model/finding.ts';
import { DEFAULT_SEVERITIES, SEVERITIES, type Severity } from '../../core/model/severity.ts';
import { foldText } from '../../core/text/fold.ts';
import { RULE_SETTINGS, SETTINGS_SECTION } from '../../protocol/settings.ts';
import type { Session } from './session.ts';
import { type ReadSetting, settingsReader } from './settings-reader.ts';

export type RuleSeverity = Severity | 'off';

/** Settings of the person; each read again when the client says that settings changed. */
export interface Settings {
  readonly hasHover: boolean;
  readonly hasInlayHints: boolean;
  readonly hasFunctionNumbers: boolean;
  readonly hasDocumentLinks: boolean;
  readonly hasCodeLens: boolean;
  readonly rules: Readonly<Record<DraftRule, RuleSeverity>>;
  /** Names as drafts write them, folded, that the rules about names leave alone. */
  readonly ignoredTexts: ReadonlySet<string>;
  /** Id of the style of citations; `own` for the first template. */
  readonly citationStyle: string;
  /** By name; written by hand, so that anything may stand there. */
  readonly citationTemplates: Readonly<Record<string, unknown>>;
}

/** Asks the client; what it does not give, or gives in another shape, is as by default. */
export async function readSettings(connection: Connection, { hasConfiguration }: Session): Promise<Settings> {
  return settingsOf(
    settingsReader(hasConfiguration ? await connection.workspace.getConfiguration(SETTINGS_SECTION) : undefined),
  );
}

function settingsOf(read: ReadSetting): Settings {
  return {
    hasHover: read('ver.fichas', true) !== false,
    hasInlayHints: read('ver.numerales', false) === true,
    hasFunctionNumbers: read('ver.funcionesNumeradas', true) !== false,
    hasDocumentLinks: read('ver.enlaces', false) === true,
    hasCodeLens: read('ver.menciones', true) !== false,
    rules: severitiesOf(read),
    ignoredTexts: new Set([read('avisos.textosIgnorados', [])].flat().map((text) => comparedText(String(text)))),
    citationStyle: String(read('citas.estilo', 'numeral')),
    citationTemplates: { ...Object(read('citas.plantillas', {})) },
  };
}

/** However a line is broken and letters are written: the same text. */
export function comparedText(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

function severitiesOf(read: ReadSetting): Readonly<Record<DraftRule, RuleSeverity>> {
  const severities: Record<DraftRule, RuleSeverity> = { ...DEFAULT_SEVERITIES };
  for (const rule of DRAFT_RULES) {
    const severity = read(RULE_SETTINGS[rule], DEFAULT_SEVERITIES[rule]);
    if (isSeverity(severity)) {
      severities[rule] = severity;
    }
  }
  return severities;
}

function isSeverity(value: unknown): value is RuleSeverity {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}
