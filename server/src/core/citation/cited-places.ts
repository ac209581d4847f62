import type { DraftCitation } from '../model/draft-citation.ts';
import type { Mention } from '../model/mention.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { CITATION_REACH, placesAfter, placesBefore } from './places-beside.ts';
import type { WrittenPlace, WrittenPlaces } from './written-places.ts';

/** Units by number. */
type FindUnit = (number: string) => OrgUnit | undefined;

/** The duties and items that a draft cites beside its mentions, in order and apart. */
export function citedPlaces(findUnit: FindUnit, text: string, mentions: readonly Mention[]): readonly DraftCitation[] {
  const kept: Claim[] = [];
  const claims = mentions.flatMap((mention) => claimsOf(findUnit, text, mention));
  for (const claim of claims.toSorted((left, right) => left.place.span.start - right.place.span.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.place.span.end <= claim.place.span.start) {
      kept.push(claim);
    } else if (claim.distance < last.distance) {
      kept[kept.length - 1] = claim;
    }
  }
  return kept.map(({ place }) => place);
}

/** A place as one mention has it; two mentions may claim the same. */
interface Claim {
  readonly place: DraftCitation;
  readonly distance: number;
}

function claimsOf(findUnit: FindUnit, text: string, mention: Mention): readonly Claim[] {
  const { span, units, former } = mention;
  const [number, other] = units;
  const unit = number === undefined || other !== undefined || former !== undefined ? undefined : findUnit(number);
  if (unit === undefined || !speaksOfPlaces(text, span) || isInTitle(text, span)) {
    return [];
  }
  return [placesBefore(text, span), placesAfter(text, span)].flatMap((places) =>
    places === undefined
      ? []
      : resolve({ unit, mention: span, isNumber: mention.form === 'number' }, places).map((place) => ({
          place,
          distance: distanceTo(span, place.span),
        })),
  );
}

/** Most names stand beside no citation at all: told by letters, before any word is read. */
function speaksOfPlaces(text: string, { start, end }: Span): boolean {
  return NOUN.test(text.slice(Math.max(0, start - CITATION_REACH), end + CITATION_REACH));
}

const NOUN = /fun(?:c|-\s)|frac|inciso|inc\.|atribuci|vi[nñ]/i;

/** "Manual de Organización de la DIR": the owner of the manual, of whom nothing is cited. */
function isInTitle(text: string, { start }: Span): boolean {
  const before = foldText(text.slice(Math.max(0, start - TITLE_REACH), start));
  return /manual (?:general )?(?:de organizacion )?(?:vigente )?de(?:l| la) $/.test(before.replace(/\s+/g, ' '));
}

const TITLE_REACH = 60;

function distanceTo(mention: Span, place: Span): number {
  return place.end <= mention.start ? mention.start - place.end : place.start - mention.end;
}

/** The unit that a mention names. */
interface Named {
  readonly unit: OrgUnit;
  readonly mention: Span;
  readonly isNumber: boolean;
}

function resolve(named: Named, { duties, items }: WrittenPlaces): readonly DraftCitation[] {
  const cited = duties.map((written) => ({ written, duty: dutyOf(named.unit, written) }));
  const [only, second] = cited;
  const hosts = only === undefined ? undefined : only.duty === undefined ? [] : [only.duty];
  return [
    ...cited.map(
      ({ written, duty }): DraftCitation => ({
        ...placeOf(named, written),
        kind: 'duty',
        duty: undefined,
        id: duty?.id,
        isSure: named.isNumber || written.noun === 'función',
      }),
    ),
    // Of several duties it is not told whose the item is.
    ...(second === undefined ? items.flatMap((written) => itemPlace(named, written, hosts) ?? []) : []),
  ];
}

function placeOf({ unit, mention }: Named, { span, written }: WrittenPlace) {
  return { span, mention, unit: unit.number, written };
}

/** By the numeral that the manual prints, otherwise by the order of appearance. */
function dutyOf({ duties }: OrgUnit, { written, value }: WrittenPlace): Duty | undefined {
  const printed = duties.find(({ marker }) => marker !== undefined && foldText(marker) === foldText(written));
  return printed ?? duties.find(({ ordinal }) => ordinal === value);
}

/** Without a duty, the item of the one duty that has it; `undefined` where several have. */
function itemPlace(named: Named, written: WrittenPlace, hosts: readonly Duty[] | undefined): DraftCitation | undefined {
  const found = (hosts ?? named.unit.duties).flatMap((duty) => {
    const item = itemOf(duty, written);
    return item === undefined ? [] : [{ duty, item }];
  });
  const [only, second] = found;
  if (second !== undefined) {
    return undefined;
  }
  return {
    ...placeOf(named, written),
    kind: 'item',
    duty: only?.duty.id ?? hosts?.[0]?.id,
    id: only?.item.id,
    // Where the duty itself is not there, that is said of the duty.
    isSure: hosts === undefined ? named.isNumber : 0 < hosts.length,
  };
}

/** By its letter; where none is printed, by its place. */
function itemOf(duty: Duty, { written, value, noun }: WrittenPlace): DutyItem | undefined {
  const letter = foldText(written);
  const printed = itemsWithin(duty).find(({ marker }) => marker !== undefined && foldText(marker) === letter);
  if (printed !== undefined) {
    return printed;
  }
  const place = noun === 'viñeta' || !/^[a-z]$/.test(letter) ? value : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const unmarked = duty.items.every(({ marker }) => marker === undefined) || noun === 'viñeta';
  return unmarked && place !== undefined ? duty.items[place - 1] : undefined;
}
