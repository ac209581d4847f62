/** Section of the editor's settings that all of ours lie in. */
export const SETTINGS_SECTION = 'manualOrganizacion';

/**
 * Settings, by name in the section, each with the name that it had before. The settings page makes titles of these names
 * ("Citas: Estilo"), so they are Spanish words that need no accent.
 */
const RENAMED_SETTINGS = [
  ['manuales', 'manuals'],
  ['borradores.archivosIncluidos', 'drafts.include'],
  ['borradores.archivosExcluidos', 'drafts.exclude'],
  ['citas.estilo', 'citationStyle'],
  ['citas.plantillas', 'citationTemplates'],
  ['citas.alArrastrar', 'dragInserts'],
  ['ver.fichas', 'hover.enabled'],
  ['ver.numerales', 'inlayHints.enabled'],
  ['ver.enlaces', 'documentLinks.enabled'],
  ['ver.funcionesNumeradas', 'functionNumbers'],
  ['ver.menciones', 'codeLens.enabled'],
  ['ver.unidadDelCursor', 'units.followCaret'],
] as const;

/** The setting of each rule for drafts: how grave it is, or `off`. Each is also understood as `rules.` and the rule. */
export const RULE_SETTINGS = {
  'wrong-name': 'avisos.nombreMalEscrito',
  'former-name': 'avisos.nombreAnterior',
  'wrong-level': 'avisos.nivelEquivocado',
  'name-and-number': 'avisos.numeralYNombre',
  'ambiguous-name': 'avisos.nombreCompartido',
  'acronym-undefined': 'avisos.siglaSinExplicar',
  'wrong-citation': 'avisos.citaInexistente',
  'altered-quotation': 'avisos.citaNoLiteral',
  'unfounded-quotation': 'avisos.citaSinSustento',
  'other-competence': 'avisos.asuntoDeOtraUnidad',
  'unused-ignore': 'avisos.comentarioSinEfecto',
} as const;

/** What had no other name before. */
const NEW_SETTINGS = ['avisos.textosIgnorados'] as const;

export type SettingName =
  | (typeof NEW_SETTINGS)[number]
  | (typeof RENAMED_SETTINGS)[number][0]
  | (typeof RULE_SETTINGS)[keyof typeof RULE_SETTINGS];

const EARLIER_NAMES: ReadonlyMap<SettingName, string> = new Map<SettingName, string>([
  ...RENAMED_SETTINGS,
  ...Object.entries(RULE_SETTINGS).map(([rule, name]) => [name, `rules.${rule}`] as const),
]);

export const SETTING_NAMES: readonly SettingName[] = [...EARLIER_NAMES.keys(), ...NEW_SETTINGS];

export function earlierNameOf(name: SettingName): string {
  return EARLIER_NAMES.get(name) ?? name;
}

/** As the settings page and settings.json name it, section and all. */
export function settingIdOf(rule: keyof typeof RULE_SETTINGS): string {
  return `${SETTINGS_SECTION}.${RULE_SETTINGS[rule]}`;
}

/**
 * What is set under today's name or, where that has only its initial value, under the earlier one: editors give initial
 * values as if somebody had set them.
 */
export function readSetting(valueAt: (name: string) => unknown, name: SettingName, initial: unknown): unknown {
  const now = valueAt(name) ?? initial;
  const earlier = valueAt(earlierNameOf(name)) ?? undefined;
  return earlier === undefined || JSON.stringify(now) !== JSON.stringify(initial) ? now : earlier;
}
