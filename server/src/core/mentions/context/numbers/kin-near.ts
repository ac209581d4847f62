import type { Found } from '../../match/found.ts';
import type { NearNumber } from './number-site.ts';

/** How the unit of a number is to one that is named near it: the same, below it, or of its branch. */
export type Kin = 'same' | 'below' | 'branch';

/** The closest kin among the names before and after, and the number cited before; `undefined` without any. */
export function findKin(near: NearNumber): Kin | undefined {
  return closer(findKinBefore(near), kinNamed(near, near.nameAfter));
}

/** The same, of what stands before alone. */
export function findKinBefore(near: NearNumber): Kin | undefined {
  const { span, cited, nameBefore, secondNameBefore } = near;
  const kin = cited !== undefined && span.start - cited.end < REACH ? kinOf(near, cited.number) : undefined;
  return closer(kin, closer(kinNamed(near, nameBefore), kinNamed(near, secondNameBefore)));
}

function kinNamed(near: NearNumber, name: Found | undefined): Kin | undefined {
  const { span } = near;
  const isNear = name !== undefined && name.start < span.end + REACH && span.start - REACH < name.end;
  return isNear
    ? name.units.reduce<Kin | undefined>((kin, unit) => closer(kin, kinOf(near, unit)), undefined)
    : undefined;
}

function closer(one: Kin | undefined, other: Kin | undefined): Kin | undefined {
  return one === undefined || (other !== undefined && ORDER.indexOf(other) < ORDER.indexOf(one)) ? other : one;
}

const ORDER: readonly Kin[] = ['same', 'below', 'branch'];
/** As far as a paragraph goes. */
const REACH = 300;

/** The root is above all and says little: its name stands in every letterhead. */
function kinOf({ number, manual }: NearNumber, named: string): Kin | undefined {
  if (named === number) {
    return 'same';
  }
  const superiors = manual.superiorsOf(number);
  if (superiors.has(named)) {
    return manual.superiorsOf(named).size === 0 ? 'branch' : 'below';
  }
  const shared = [...manual.superiorsOf(named), named].some(
    (each) => 0 < manual.superiorsOf(each).size && (superiors.has(each) || each === number),
  );
  return shared || manual.superiorsOf(named).has(number) ? 'branch' : undefined;
}
