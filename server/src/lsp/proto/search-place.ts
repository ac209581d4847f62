import type { Duty, DutyItem, OrgUnit } from '../../core/model/unit.ts';
import { nameBelowLevel } from '../../core/model/unit-name.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { SearchHit } from '../../core/search/answer.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { FoundDuty, SearchPlace } from '../../protocol/search.ts';
import type { LoadedManual } from '../state/manual-set.ts';

/** A duty in its unit, or an item of one. */
interface PlacedDuty {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
}

export function toPlace({ analysis: { lines } }: LoadedManual, { unit, duty, item }: PlacedDuty): SearchPlace {
  const shortName = nameBelowLevel(unit);
  return {
    id: item?.id ?? duty.id,
    unit: unit.number,
    unitName: unit.name,
    ...(shortName === unit.name ? {} : { shortName }),
    level: unit.level,
    ordinal: duty.ordinal,
    line: lineAtOffset(lines, duty.span.start),
    ...(item === undefined ? {} : { itemLine: lineAtOffset(lines, item.span.start) }),
  };
}

/** A duty or item that a search found, as it is read: with the verbs of its duty, the words that matched, and its part in the matter. */
export function toFoundDuty(
  manual: LoadedManual,
  { document, highlights, leadIn, facts: { verbClass } }: SearchHit,
  locale: Locale,
): FoundDuty {
  return {
    ...toPlace(manual, document),
    manual: manual.uri,
    ...(leadIn === undefined ? {} : { leadIn }),
    text: document.text,
    highlights,
    ...(verbClass === undefined ? {} : { verb: dutyWordsFor(locale).verb(verbClass) }),
  };
}
