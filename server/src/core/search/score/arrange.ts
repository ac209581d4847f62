import { branchOfNumber } from '../../model/section-number.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { Scored } from './select.ts';
import { matterOf, similarityOf } from './similarity.ts';

/** Documents of one branch that say the same matter, from the highest level down. */
export interface Family {
  readonly branch: string;
  readonly members: readonly Scored[];
}

/** How alike two duties are whose difference is the verb and the unit. */
const SAME_MATTER = 0.6;
/** Nothing is pulled up that answers the question much worse. */
const SAME_RANK = 0.72;

/**
 * Groups the ranked documents into families, in the order of their best members, so that the one who authorises, the
 * one who reviews and the one who drafts stand together.
 */
export function arrangeFamilies(parts: IndexParts, ranked: readonly Scored[]): readonly Family[] {
  const families: { branch: string; matter: ReadonlySet<number>; best: number; members: Scored[] }[] = [];
  for (const scored of ranked) {
    const branch = branchOf(parts, scored.document);
    const matter = matterOf(parts, scored.document);
    const family = families.find(
      (other) =>
        other.branch === branch &&
        SAME_RANK * other.best <= scored.score &&
        SAME_MATTER <= similarityOf(parts, other.matter, matter),
    );
    if (family === undefined) {
      families.push({ branch, matter, best: scored.score, members: [scored] });
    } else {
      family.members.push(scored);
    }
  }
  return families.map(({ branch, members }) => ({ branch, members: members.toSorted(byLevel(parts)) }));
}

function branchOf({ documents }: IndexParts, document: number): string {
  return branchOfNumber(documents.units[documents.unitOf[document] ?? 0]?.number ?? '');
}

function byLevel({ documents }: IndexParts) {
  const depth = (document: number) => documents.units[documents.unitOf[document] ?? 0]?.number.split('.').length ?? 0;
  return (left: Scored, right: Scored) =>
    depth(left.document) - depth(right.document) || left.document - right.document;
}
