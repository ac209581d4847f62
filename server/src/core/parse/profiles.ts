import { DEFAULT_FAMILY, FAMILIES } from '../levels/families.ts';
import { type Profile, readProfile } from './profile.ts';

/** All profiles; of equal scores the first wins. */
export const PROFILES: readonly Profile[] = FAMILIES.map(readProfile);

/** Reads what no profile claims. */
export const DEFAULT_PROFILE: Profile =
  PROFILES.find(({ id }) => id === DEFAULT_FAMILY.id) ?? readProfile(DEFAULT_FAMILY);
