import { mentionsNear } from '../../model/mention.ts';
import type { CheckedManual } from '../checked-manual.ts';
import type { DraftPart } from '../draft-part.ts';
import { REACH } from '../draft-part.ts';
import { type Beside, readAround } from './around.ts';
import { isAscribed } from './ascribed.ts';
import { type ClaimedPlace, placesBeside } from './cited-beside.ts';
import { ownerOf } from './owner.ts';

/** Where a draft says that it has a quotation from: places of the manual, or the manual as such. */
export interface QuotationSource {
  readonly places: readonly ClaimedPlace[];
}

/** `undefined` where a draft does not say that it quotes the manual in use. */
export function sourceBeside(manual: CheckedManual, part: DraftPart, beside: Beside): QuotationSource | undefined {
  if (!mayCite(part, beside)) {
    return undefined;
  }
  const around = readAround(part, beside);
  const places = placesBeside(around);
  return 0 < places.length || isAscribed(around, ownerOf(manual)) ? { places } : undefined;
}

/** Told sooner than all that stands around is read. */
function mayCite({ text, mentions }: DraftPart, { before, after }: Beside): boolean {
  return [
    before === undefined ? undefined : { start: Math.max(0, before - REACH), end: before },
    after === undefined ? undefined : { start: after, end: after + REACH },
  ].some(
    (span) =>
      span !== undefined &&
      (/manual|func|atrib/i.test(text.slice(span.start, span.end)) ||
        mentionsNear(mentions, span).some(({ form }) => form === 'number')),
  );
}
