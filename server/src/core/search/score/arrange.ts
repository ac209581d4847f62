import { branchOfNumber } from '../../model/section-number.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { PORTION } from './rank.ts';
import type { Scored } from './select.ts';
import { type Matter, type Matters, readMatters } from './similarity.ts';

/** Documents of one branch that say the same matter, from the highest level down. */
export interface Family {
  readonly branch: string;
  /** The score of its best member. */
  readonly best: number;
  readonly members: readonly Scored[];
}

/** How alike two duties are whose difference is the verb and the unit. */
const SAME_MATTER = 0.6;
/** Nothing is pulled up that answers the question much worse. */
const SAME_RANK = 0.72;

/** Groups ranked documents into families, at most `limit` documents of them. */
export type Arrangement = (ranked: readonly Scored[], limit: number) => readonly Family[];

/**
 * The families stand in the order of their best members, so that the one who authorises, the one who reviews and the one
 * who drafts stand together. What a limit leaves is the beginning of what a larger one gives: a family is looked for in
 * its whole portion, and then cut.
 */
export function buildArrangement(parts: IndexParts): Arrangement {
  const { units, unitOf } = parts.documents;
  const matters = readMatters(parts);
  const branches = units.map(({ number }) => branchOfNumber(number));
  const depths = units.map(({ number }) => number.split('.').length);
  const branchOf = (document: number) => branches[unitOf[document] ?? 0] ?? '';
  const depthOf = ({ document }: Scored) => depths[unitOf[document] ?? 0] ?? 0;
  const byLevel = (left: Scored, right: Scored) => depthOf(left) - depthOf(right) || left.document - right.document;
  return (ranked, limit) => {
    const families: Family[] = [];
    let room = limit;
    for (let start = 0; start < ranked.length && 0 < room; start += PORTION) {
      const portion = ranked.slice(start, start + PORTION);
      for (const { branch, best, members } of arrangePortion(matters, portion, branchOf, room)) {
        const shown = members.sort(byLevel).slice(0, room);
        room -= shown.length;
        families.push(...(shown.length === 0 ? [] : [{ branch, best, members: shown }]));
      }
    }
    return families;
  };
}

interface OpenFamily {
  readonly branch: string;
  readonly best: number;
  readonly matter: Matter;
  readonly members: Scored[];
}

/** The families of a portion, no more of them than hold `wanted` documents. */
function arrangePortion(
  matters: Matters,
  ranked: readonly Scored[],
  branchOf: (document: number) => string,
  wanted: number,
): readonly OpenFamily[] {
  const families: OpenFamily[] = [];
  let placed = 0;
  for (const scored of ranked) {
    const branch = branchOf(scored.document);
    const isNear = (other: OpenFamily) => other.branch === branch && SAME_RANK * other.best <= scored.score;
    const isFull = wanted <= placed;
    if (isFull && !families.some(isNear)) {
      continue;
    }
    const matter = matters.of(scored.document);
    const family = families.find((other) => isNear(other) && matters.areAlike(other.matter, matter, SAME_MATTER));
    if (family !== undefined) {
      family.members.push(scored);
    } else if (!isFull) {
      families.push({ branch, matter, best: scored.score, members: [scored] });
    }
    placed += family !== undefined || !isFull ? 1 : 0;
  }
  return families;
}
