import { analyzeManual } from '../core/analysis.ts';
import { checkManual } from '../core/features/check-manual.ts';
import { describeProblem } from '../core/render/manual-problem.ts';
import { type Locale, stringsFor } from '../core/render/strings.ts';
import { indexLines, lineAtOffset } from '../core/text/line-index.ts';
import type { CliManual } from './command.ts';
import { UsageError, type World } from './world.ts';

/** Reads the manual that `--manual` names, or the one that comes with the program; refuses one that cannot be used. */
export function loadManual(named: string | undefined, world: World, locale: Locale): CliManual {
  const path = named ?? world.embeddedManual;
  const text = readManual(path, world, locale);
  const analysis = analyzeManual(text);
  const lines = indexLines(text);
  const problem = checkManual(analysis);
  if (problem !== undefined) {
    const lastLine = lineAtOffset(lines, text.trimEnd().length) + 1;
    const strings = stringsFor(locale);
    throw new UsageError(`${describeProblem(problem, path, lastLine, strings)} ${strings.changeOption()}`);
  }
  return { path, analysis, lines };
}

function readManual(path: string, world: World, locale: Locale): string {
  try {
    return world.readText(path);
  } catch {
    const strings = stringsFor(locale);
    throw new UsageError(`${strings.manualMissing(path)} ${strings.changeOption()}`);
  }
}
