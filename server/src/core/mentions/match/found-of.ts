import type { MentionMatcher } from '../names/matcher.ts';
import { formOf } from './form.ts';
import type { Found } from './found.ts';
import type { NameMatch } from './name-match.ts';
import { officialAt } from './official.ts';

/** A name as it was found; what should be written instead is only worked out for who asks. */
export function foundOf(text: string, match: NameMatch, matcher: MentionMatcher): Found {
  return {
    start: match.start,
    end: match.end,
    units: match.name.units,
    form: formOf(text, match),
    former: match.name.former,
    officialFor: (number) => {
      const official = matcher.officialName(number);
      return official === undefined ? undefined : officialAt(text, match, official);
    },
  };
}
