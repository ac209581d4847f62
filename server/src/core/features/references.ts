import type { Mention } from '../model/mention.ts';

/**
 * The mentions of a text that name what `asked` names: one of its units, or the same former name. A former name and
 * its unit of today are not the same: who looks for one does not look for the other.
 */
export function mentionsAlike(mentions: readonly Mention[], asked: Mention): readonly Mention[] {
  return mentions.filter((mention) =>
    asked.former === undefined
      ? mention.former === undefined && mention.units.some((unit) => asked.units.includes(unit))
      : mention.former?.name === asked.former.name,
  );
}
