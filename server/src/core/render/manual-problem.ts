import type { ManualProblem } from '../features/check-manual.ts';
import type { Strings } from './strings.ts';

/** Why a manual cannot be used, in one sentence: the file, the place and the way out. `lastLine` is 1-based. */
export function describeProblem(problem: ManualProblem, path: string, lastLine: number, strings: Strings): string {
  switch (problem.kind) {
    case 'empty':
      return strings.manualEmpty(path);
    case 'binary':
      return strings.manualBinary(path);
    case 'without-units':
      return strings.manualWithoutUnits(path);
    case 'cut':
      return strings.manualCut(path, problem.found, problem.announced, lastLine, problem.lastUnit);
  }
}
