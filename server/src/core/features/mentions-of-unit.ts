import type { Mention } from '../model/mention.ts';

/** The mentions of a text that name, or may name, one unit. */
export function mentionsOfUnit(mentions: readonly Mention[], unit: string): readonly Mention[] {
  return mentions.filter((mention) => mention.former === undefined && mention.units.includes(unit));
}
