import { EMBEDDED_MANUAL, loadManual } from '../core/features/load-manual.ts';
import { describeRefusal } from '../core/render/manual-problem.ts';
import { type Locale, stringsFor } from '../core/render/strings.ts';
import type { CliManual } from './command.ts';
import { UsageError, type World } from './world.ts';

/** Reads the manual that `--manual` names, or the one that comes with the program; refuses one that cannot be used. */
export function readManual(named: string | undefined, world: World, locale: Locale): CliManual {
  const path = named ?? world.embeddedManual;
  const loaded = loadManual(textOf(path, world), named === undefined ? EMBEDDED_MANUAL : {});
  if (loaded.kind === 'refused') {
    const strings = stringsFor(locale);
    throw new UsageError(`${describeRefusal(loaded, path, strings)} ${strings.changeOption()}`);
  }
  return { path, analysis: loaded.analysis };
}

function textOf(path: string, world: World): string | undefined {
  try {
    return world.readText(path);
  } catch {
    return undefined;
  }
}
