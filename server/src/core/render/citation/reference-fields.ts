import type { Citation } from '../../features/citation.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { dutyNumber, letters, numberIn, ordinals } from './words.ts';

/** What BibTeX and CSL-JSON share. */

/** `dir2021-8.2.1-5-c`: initials of the head unit, year, place. */
export function entryKey({ head, ratifiedOn, unit, duty, items }: Citation): string {
  const initials = [...wordsOf(head)]
    .filter(({ start, end }) => /\p{Lu}/u.test(head.charAt(start)) && 1 < end - start)
    .map(({ folded }) => folded.charAt(0));
  const place = [
    unit.number,
    ...(duty === undefined ? [] : [duty.ordinal]),
    ...items.map(({ item, ordinal }) => item.marker ?? ordinal),
  ];
  return `${initials.join('')}${ratifiedOn?.slice(0, 4) ?? ''}-${foldText(place.join('-'))}`.replace(
    /[^a-z0-9.-]/g,
    '',
  );
}

/** "numeral 8.2.1, Coordinación de Afiliación, función 1 (en orden de aparición), inciso c)". */
export function placeWithin(citation: Citation): string {
  const { unit, items } = citation;
  const duty = dutyNumber(citation);
  const cited = numberIn(citation);
  const bullet = ordinals(items);
  const letter = letters(items);
  return [
    ...(cited === undefined ? [] : [`${cited.kind} ${cited.number}`]),
    unit.name,
    ...(duty === undefined ? [] : [`función ${duty.number}${duty.note === undefined ? '' : ` (${duty.note})`}`]),
    ...(letter === undefined ? [] : [`inciso ${letter}`]),
    ...(bullet === undefined ? [] : [`viñeta ${bullet} (en orden de aparición)`]),
  ].join(', ');
}

/** "139", or "139 y ss." where the cited text may stand on a later page. */
export function pagesOf({ page }: Citation): string | undefined {
  return page && (page.isExact ? String(page.first) : `${page.first} y ss.`);
}
