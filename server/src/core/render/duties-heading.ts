import type { OrgUnit } from '../model/unit.ts';
import type { Strings } from './strings.ts';

/** What stands over the duties of a unit. One that the text only lists may well have duties: that is not denied. */
export function dutiesHeading({ duties, source }: OrgUnit, strings: Strings): string {
  if (0 < duties.length) {
    return strings.dutiesAccordingToManual(duties.length);
  }
  return source === 'body' ? strings.noDuties() : strings.dutiesElsewhere();
}
