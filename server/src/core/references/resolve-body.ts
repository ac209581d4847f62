import type { HistoricName } from '../model/history.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldKey } from '../text/fold.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import type { Resolution } from './resolve-level.ts';

const MAX_EDITS = 2;

/** Says of a body called like a unit whether it is one misprinted, one of the past, or of another organization. */
export function createBodyResolver(
  units: UnitIndex,
  formerNames: readonly HistoricName[],
): (printed: string) => Resolution {
  const names = units.all.map(({ name, number }) => ({ key: foldKey(name), number }));
  const former = formerNames.map((name) => ({ key: foldKey(name.name), units: name.units }));
  const resolve = (key: string): Resolution => {
    const named = names.filter((name) => name.key === key);
    if (0 < named.length) {
      return { targets: named.map(({ number }) => number), reason: named.length === 1 ? 'named' : 'shared-name' };
    }
    const misspelled = names.filter((name) => editDistance(name.key, key, MAX_EDITS) <= MAX_EDITS);
    if (misspelled.length === 1) {
      return { targets: misspelled.map(({ number }) => number), reason: 'misspelled' };
    }
    const gone = former.find((name) => editDistance(name.key, key, MAX_EDITS) <= MAX_EDITS);
    return gone === undefined
      ? { targets: [], reason: 'not-in-manual' }
      : { targets: gone.units, reason: 'former-name' };
  };
  const resolved = new Map<string, Resolution>();
  return (printed) => {
    const key = foldKey(printed);
    const resolution = resolved.get(key) ?? resolve(key);
    resolved.set(key, resolution);
    return resolution;
  };
}
