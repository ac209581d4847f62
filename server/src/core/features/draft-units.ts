import type { Finding } from '../model/finding.ts';
import { firstEndingAfter, type Mention } from '../model/mention.ts';
import { groupBy } from '../text/group-by.ts';

/** What a draft says of one unit, or of units that share a name. */
export interface NamedUnit {
  /** Numbers, as of each mention; none for a former name that no unit answers to. */
  readonly units: readonly string[];
  /** In the order of the draft. */
  readonly mentions: readonly CheckedMention[];
}

export interface CheckedMention {
  readonly mention: Mention;
  readonly findings: readonly Finding[];
}

export interface DraftUnits {
  /** In order of first appearance. */
  readonly named: readonly NamedUnit[];
  /** What is found in text that names no unit. */
  readonly others: readonly Finding[];
}

/**
 * The units that a draft names, with what is wrong there. A name that several units bear stands for all of them, beside
 * those that name one: nothing is decided that the draft does not decide. `mentions` in the order of the draft.
 */
export function draftUnits(mentions: readonly Mention[], findings: readonly Finding[]): DraftUnits {
  const byMention = groupBy(findings, (finding) => mentionOf(finding, mentions));
  const groups = groupBy(mentions, keyOf);
  return {
    named: [...groups.values()].map((group) => ({
      units: group[0]?.units ?? [],
      mentions: group.map((mention) => ({ mention, findings: byMention.get(mention) ?? [] })),
    })),
    others: byMention.get(undefined) ?? [],
  };
}

function keyOf({ units, former }: Mention): string {
  return units.length === 0 ? `former ${former?.name ?? ''}` : units.join(' ');
}

/** The first mention that overlaps a finding; mentions are in order and apart. */
function mentionOf({ span }: Finding, mentions: readonly Mention[]): Mention | undefined {
  const next = mentions[firstEndingAfter(mentions, span.start)];
  return next !== undefined && next.span.start < span.end ? next : undefined;
}
