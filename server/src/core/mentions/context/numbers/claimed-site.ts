import { once } from '../../../text/once.ts';
import { siteAt } from '../site-at.ts';
import type { Trace } from '../trace.ts';
import { type Cue, findCue } from './cue-before.ts';
import type { Owner } from './manual-meant.ts';
import type { NearNumber, NumberSite } from './number-site.ts';
import { findOwnerAfter } from './owner-after.ts';
import { findOwnerBefore } from './owner-before.ts';
import { findOwnerOfAll } from './owner-of-all.ts';

/** A number with what its sentence says about it, decided once and only when a rule asks. */
export interface ClaimedSite extends NumberSite {
  cue(): Cue | undefined;
  ownerAfter(): Owner | undefined;
  /** By what follows, and else by what precedes the cue. */
  owner(): Owner | undefined;
  /** Whose several numbers of the sentence are said to be behind the last of them: "…, ambos del Manual". */
  ownerOfAll(): Owner | undefined;
}

export function claimSite(near: NearNumber, trace: Trace | undefined): ClaimedSite {
  const ownerBefore = once(() => findOwnerBefore(site, site.cue()));
  const site: ClaimedSite = {
    ...siteAt(near.text, near.span),
    near,
    trace,
    cue: once(() => findCue(site)),
    ownerAfter: once(() => findOwnerAfter(site)),
    owner: () => site.ownerAfter() ?? ownerBefore(),
    ownerOfAll: once(() => findOwnerOfAll(site)),
  };
  return site;
}
