import { once } from '../../../text/once.ts';
import { type Cue, findCue } from './cue-before.ts';
import type { Owner } from './manual-meant.ts';
import type { NumberSite } from './number-site.ts';
import { findOwnerAfter } from './owner-after.ts';
import { findOwnerBefore } from './owner-before.ts';

/** A number with what its sentence says about it, decided once and only when a rule asks. */
export interface ClaimedSite extends NumberSite {
  cue(): Cue | undefined;
  ownerAfter(): Owner | undefined;
  /** By what follows, and else by what precedes the cue. */
  owner(): Owner | undefined;
}

export function claimSite(site: NumberSite): ClaimedSite {
  const cue = once(() => findCue(site));
  const ownerAfter = once(() => findOwnerAfter(site));
  const ownerBefore = once(() => {
    const found = cue();
    return found && findOwnerBefore(site, found);
  });
  return { ...site, cue, ownerAfter, owner: () => ownerAfter() ?? ownerBefore() };
}
