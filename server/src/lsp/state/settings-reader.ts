import { readSetting, type SettingName } from '../../protocol/settings.ts';

/** Gives a setting of ours, under whichever of its names it is set; `initial` where nobody set it. */
export type ReadSetting = (name: SettingName, initial: unknown) => unknown;

/** Reads what a client gave for our section: objects in objects, as the dots of the names say. */
export function settingsReader(section: unknown): ReadSetting {
  const valueAt = (name: string) => name.split('.').reduce(property, section);
  return (name, initial) => readSetting(valueAt, name, initial);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
