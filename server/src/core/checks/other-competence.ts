import { claimAt } from '../competence/claims.ts';
import type { LikeDuty } from '../competence/matters.ts';
import { otherOwners } from '../competence/owners.ts';
import type { Finding } from '../model/finding.ts';
import { openingVerbs } from '../references/facts/lead.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';
import { transcriptionsIn } from './past/transcriptions.ts';

/**
 * What a draft says that a unit does, where the manual gives the matter to others and not to it. Silent where words alone do
 * not decide, and in somebody else's words.
 */
export function otherCompetence({ matters, units }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text, mentions } = part;
  const transcriptions = transcriptionsIn(part);
  return [...mentionsOfPart(part)].flatMap(([mention]): readonly Finding[] => {
    const claim = transcriptions.holds(mention.span) ? undefined : claimAt(text, mention, mentions);
    const owners = claim && otherOwners(claim, matters, units);
    if (claim === undefined || owners === undefined) {
      return [];
    }
    const { number, name } = units.byNumber(claim.unit) ?? { number: claim.unit, name: '' };
    return [
      {
        rule: 'other-competence',
        span: mention.span,
        values: [
          `${number} ${name}`.trim(),
          owners.words.slice(0, SHOWN_WORDS).join('», «'),
          ...owners.duties.flatMap(ownerValues),
        ],
        units: [claim.unit, ...owners.duties.map(({ unit }) => unit.number)],
        evidence: owners.duties.map(({ duty, item }) => (item ?? duty).span.start),
        fixes: [],
      },
    ];
  });
}

const SHOWN_WORDS = 6;

/** The place, the unit's name and what it does with the matter, as printed: "Elaborar". */
function ownerValues({ unit, duty, item }: LikeDuty): readonly string[] {
  return [item?.id ?? duty.id, unit.name, openingVerbs(duty.text) ?? ''];
}
