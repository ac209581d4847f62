import { earlierNameOf, SETTING_NAMES, type SettingName } from '../../../../server/src/protocol/settings.ts';

/** Where a value may be set, as the editor's `inspect` calls it. */
export type SettingPlace = 'globalValue' | 'workspaceValue' | 'workspaceFolderValue';

/** What is set in each place; nothing where the editor does not know the name. */
export type SetValues = { readonly [Place in SettingPlace]?: unknown } | undefined;

/** A step of moving a setting to its name of today; `value` is `undefined` where a name is to be emptied. */
export interface SettingMove {
  readonly name: string;
  readonly value: unknown;
}

/**
 * How what is set in a place under earlier names comes under today's, for each setting that needs it: the value is written
 * before the earlier one goes, and a value that today's name has already stays.
 */
export function settingMoves(
  inspect: (name: string) => SetValues,
  place: SettingPlace,
): ReadonlyMap<SettingName, readonly SettingMove[]> {
  return new Map(
    SETTING_NAMES.flatMap((name) => {
      const earlier = earlierNameOf(name);
      const value = inspect(earlier)?.[place];
      const isFree = inspect(name)?.[place] === undefined;
      const steps = [...(isFree ? [{ name, value }] : []), { name: earlier, value: undefined }];
      return value === undefined || earlier === name ? [] : [[name, steps] as const];
    }),
  );
}
