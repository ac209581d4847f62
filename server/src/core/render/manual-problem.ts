import type { LoadResult } from '../features/load-manual.ts';
import type { Strings } from './strings.ts';

type Refusal = Extract<LoadResult, { kind: 'refused' }>;

/** Why a manual cannot be used, in one sentence: the file and the place. */
export function describeRefusal({ problem, lineCount }: Refusal, path: string, strings: Strings): string {
  switch (problem.kind) {
    case 'missing':
      return strings.manualMissing(path);
    case 'empty':
      return strings.manualEmpty(path);
    case 'binary':
      return strings.manualBinary(path);
    case 'without-units':
      return strings.manualWithoutUnits(path);
    case 'cut':
      return strings.manualCut(path, problem.found, problem.announced, lineCount, problem.lastUnit);
  }
}
