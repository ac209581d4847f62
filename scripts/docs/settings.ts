import type { Locale } from '../../server/src/core/render/strings.ts';
import { earlierNameOf, SETTING_NAMES } from '../../server/src/protocol/settings.ts';
import type { Command, Contributions, Setting, SettingValue } from './contributions.ts';
import { GENERATED } from './generated.ts';

/** Every setting and command of the extension, as the editor names them. */
export function settingsPage({ groups, commands }: Contributions, locale: Locale): string {
  const words = locale === 'en' ? ENGLISH : SPANISH;
  return `${[
    ...words.introduction,
    ...groups.flatMap(({ title, settings }) => [
      `### ${title}`,
      ...settings.map((setting) => settingSection(setting, words)),
    ]),
    ...words.earlier,
    earlierNames(words),
    ...words.commands,
    commandTable(commands, words),
  ].join('\n\n')}\n`;
}

interface Words {
  readonly introduction: readonly string[];
  readonly initial: string;
  readonly values: string;
  readonly earlier: readonly string[];
  readonly names: readonly string[];
  readonly commands: readonly string[];
  readonly columns: readonly string[];
  readonly palette: string;
  readonly menus: string;
}

const SPANISH: Words = {
  introduction: [
    '# Ajustes y órdenes',
    GENERATED,
    '*[English](settings.en.md)*',
    '## Ajustes',
    'Se cambian en *Archivo › Preferencias › Configuración* (`Ctrl+,`): escriba ahí el nombre del ajuste.',
  ],
  initial: 'Valor inicial',
  values: 'Valores',
  earlier: [
    '### Nombres anteriores',
    'Los ajustes tenían antes otros nombres. En VS Code la extensión los cambia por los de hoy al abrirse, en el archivo en que estén escritos; en otros editores se siguen entendiendo. Si están los dos, vale el de hoy, a no ser que tenga el valor inicial.',
  ],
  names: ['Nombre de hoy', 'Nombre anterior'],
  commands: [
    '## Órdenes',
    'Las de la paleta se piden con `Ctrl+Shift+P`; las demás, con el botón derecho o desde un botón. Con el nombre de la última columna se les puede dar un atajo de teclado.',
  ],
  columns: ['Orden', 'Dónde', 'Nombre para atajos'],
  palette: 'paleta',
  menus: 'menús',
};

const ENGLISH: Words = {
  introduction: [
    '# Settings and commands',
    GENERATED,
    '*[Español](settings.md)*',
    '## Settings',
    'They are changed in *File › Preferences › Settings* (`Ctrl+,`): type the name of the setting there.',
  ],
  initial: 'Initial value',
  values: 'Values',
  earlier: [
    '### Earlier names',
    'The settings had other names before. In VS Code the extension changes them to those of today when it starts, in the file where they are written; in other editors they are still understood. Where both are there, the name of today counts, unless it has the initial value.',
  ],
  names: ['Name of today', 'Earlier name'],
  commands: [
    '## Commands',
    'Those of the palette are called with `Ctrl+Shift+P`; the others from the context menu or by a button. The name in the last column is what a keyboard shortcut is given to.',
  ],
  columns: ['Command', 'Where', 'Name for shortcuts'],
  palette: 'palette',
  menus: 'menus',
};

function settingSection({ name, description, initial, values }: Setting, words: Words): string {
  const plain = values.every(({ label }) => label === '');
  return [
    `#### ${name}`,
    linksTo(description),
    `${words.initial}: \`${initial}\``,
    ...(plain && 0 < values.length ? [`${words.values}: ${values.map(({ value }) => `\`${value}\``).join(', ')}`] : []),
    ...(plain ? [] : [values.map(valueLine).join('\n')]),
  ].join('\n\n');
}

function valueLine({ value, label, description }: SettingValue): string {
  return `- \`${value}\`: ${label}${description === '' ? '' : ` — ${linksTo(description)}`}`;
}

/** The settings editor makes links of `#name#`; here our own settings have a heading each. */
function linksTo(markdown: string): string {
  return markdown.replace(/`#([\w.-]+)#`/g, (_, name: string) =>
    name.startsWith('manualOrganizacion.') ? `[\`${name}\`](#${anchorOf(name)})` : `\`${name}\``,
  );
}

/** The anchor that a heading gets: small letters, hyphens kept, dots dropped. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll('.', '');
}

function earlierNames({ names }: Words): string {
  return table(
    names,
    SETTING_NAMES.filter((name) => earlierNameOf(name) !== name).map((name) => [
      `\`${name}\``,
      `\`${earlierNameOf(name)}\``,
    ]),
  );
}

function commandTable(commands: readonly Command[], { columns, palette, menus }: Words): string {
  const rows = commands.map(({ id, title, isInPalette }) => [title, isInPalette ? palette : menus, `\`${id}\``]);
  return table(columns, rows);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
