import { branchOfNumber } from '../../model/section-number.ts';
import type { Duty, DutyItem } from '../../model/unit.ts';
import type { SearchDocument } from '../index/documents.ts';
import { type IndexParts, rarityOf } from '../index/index-parts.ts';
import { buildSelection, type Scored } from './select.ts';
import { readMatters } from './similarity.ts';

/** Cadena de la función: who else has this matter, above, below and in other branches. */
export interface DutyChain {
  /** From the root down. */
  readonly above: readonly Counterpart[];
  /** In the order of the text. */
  readonly below: readonly Counterpart[];
  /** In other units of the branch, neither above nor below. */
  readonly beside: readonly Counterpart[];
  /** The overlap, said openly: the same matter in other branches, most alike first. */
  readonly elsewhere: readonly Counterpart[];
}

export interface Counterpart {
  readonly document: SearchDocument;
  /** 1 for the same words apart from the leading verb; {@link ALIKE} at least. */
  readonly similarity: number;
}

/** Share of the words, weighed by rarity, from which two duties are taken to be about the same. */
const ALIKE = 0.45;
const CANDIDATES = 300;
const MOST_ELSEWHERE = 20;

/** The counterparts of a duty, or of one of its items: the one that is most alike in each unit. */
export function findChain(parts: IndexParts, duty: Duty, item: DutyItem | undefined): DutyChain {
  const document = documentOf(parts, duty, item);
  const none: DutyChain = { above: [], below: [], beside: [], elsewhere: [] };
  if (document === undefined) {
    return none;
  }
  const own = parts.documents.unitOf[document] ?? 0;
  const number = parts.documents.units[own]?.number ?? '';
  const branch = branchOfNumber(number);
  const found = bestPerUnit(parts, alikeTo(parts, document), own);
  const counterparts = found.map(({ document, score }) => ({
    document: parts.documents.at(document),
    similarity: score,
  }));
  const isAbove = ({ document: { unit } }: Counterpart) =>
    number.startsWith(`${unit.number}.`) || isRoot(parts, unit.number);
  const isBelow = ({ document: { unit } }: Counterpart) => unit.number.startsWith(`${number}.`);
  const isNear = ({ document: { unit } }: Counterpart) => branchOfNumber(unit.number) === branch;
  const others = counterparts.filter((other) => !isAbove(other) && !isBelow(other));
  return {
    above: counterparts.filter(isAbove),
    below: counterparts.filter(isBelow),
    beside: others.filter(isNear),
    elsewhere: others
      .filter((other) => !isNear(other))
      .toSorted((left, right) => right.similarity - left.similarity)
      .slice(0, MOST_ELSEWHERE),
  };
}

/** 8.1 is printed as a sibling of 8.2–8.6 and is their superior. */
function isRoot({ documents }: IndexParts, number: string): boolean {
  return documents.units.find((unit) => unit.number === number)?.parent === undefined;
}

function documentOf({ documents }: IndexParts, duty: Duty, item: DutyItem | undefined): number | undefined {
  for (let unit = 0; unit < documents.units.length; unit++) {
    if (documents.units[unit]?.number === duty.unit) {
      for (
        let document = documents.unitStarts[unit] ?? 0;
        document < (documents.unitStarts[unit + 1] ?? 0);
        document++
      ) {
        const candidate = documents.at(document);
        if (candidate.duty.id === duty.id && candidate.item?.id === item?.id) {
          return document;
        }
      }
    }
  }
  return undefined;
}

/** Documents that share the most rare words, then compared whole. */
function alikeTo(parts: IndexParts, document: number): readonly Scored[] {
  const matters = readMatters(parts);
  const matter = matters.of(document);
  const { starts, docs } = parts.postings;
  const sums = new Map<number, number>();
  for (const term of matter.terms) {
    const rarity = rarityOf(parts, term);
    for (let index = starts[term] ?? 0; index < (starts[term + 1] ?? 0); index++) {
      const other = docs[index] ?? 0;
      sums.set(other, (sums.get(other) ?? 0) + rarity);
    }
  }
  const selection = buildSelection(CANDIDATES);
  for (const [other, sum] of sums) {
    selection.offer(other, sum);
  }
  return selection
    .sorted()
    .map((other) => ({
      document: other.document,
      score: matters.similarity(matter, matters.of(other.document)),
    }))
    .filter(({ score }) => ALIKE <= score);
}

function bestPerUnit({ documents }: IndexParts, alike: readonly Scored[], own: number): readonly Scored[] {
  const best = new Map<number, Scored>();
  for (const scored of alike) {
    const unit = documents.unitOf[scored.document] ?? 0;
    if (unit !== own && (best.get(unit)?.score ?? 0) < scored.score) {
      best.set(unit, scored);
    }
  }
  return [...best.values()].toSorted((left, right) => left.document - right.document);
}
