import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../server/src/core/render/strings.ts';
import { root } from '../root.ts';

/** What package.json adds to the editor, in words of a language. */
export interface Contributions {
  readonly groups: readonly SettingGroup[];
  readonly commands: readonly Command[];
}

/** Settings that the settings editor shows under a title. */
interface SettingGroup {
  readonly title: string;
  readonly settings: readonly Setting[];
}

export interface Setting {
  readonly name: string;
  /** Markdown of the settings editor. */
  readonly description: string;
  /** As one writes it in settings.json. */
  readonly initial: string;
  readonly values: readonly SettingValue[];
}

export interface SettingValue {
  readonly value: string;
  /** Empty where the value says enough. */
  readonly label: string;
  readonly description: string;
}

export interface Command {
  readonly id: string;
  /** With its category, as the palette shows it. */
  readonly title: string;
  readonly isInPalette: boolean;
}

export function readContributions(locale: Locale): Contributions {
  const { contributes } = readJson<Manifest>('package.json');
  const texts = readJson<Readonly<Record<string, string>>>(
    locale === 'en' ? 'package.nls.json' : 'package.nls.es.json',
  );
  const textOf = (key: string) => texts[key.slice(1, -1)] ?? key;
  const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
  return {
    groups: contributes.configuration.map(({ title, properties }) => ({
      title: textOf(title),
      settings: Object.entries(properties).map(([name, setting]) => ({
        name,
        description: textOf(setting.markdownDescription),
        initial: JSON.stringify(setting.default),
        values: valuesOf(setting, textOf),
      })),
    })),
    commands: contributes.commands.map(({ command, title, category }) => ({
      id: command,
      title: `${textOf(category)}: ${textOf(title)}`,
      isInPalette: !hidden.includes(command),
    })),
  };
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, ManifestSetting>>;
    }[];
  };
}

interface ManifestSetting {
  readonly markdownDescription: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

function valuesOf(setting: ManifestSetting, textOf: (key: string) => string): readonly SettingValue[] {
  const textAt = (keys: readonly string[] | undefined, index: number) => textOf(keys?.[index] ?? '');
  return (setting.enum ?? []).map((value, index) => ({
    value,
    label: textAt(setting.enumItemLabels, index),
    description: textAt(setting.markdownEnumDescriptions ?? setting.enumDescriptions, index),
  }));
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
