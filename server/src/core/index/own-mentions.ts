import type { Manual } from '../model/manual.ts';
import type { Mention } from '../model/mention.ts';

/**
 * The mentions in the manual's own text. Those in running headers are none: all 108 print the name of 8.1 as part of
 * the title (READING: page furniture).
 */
export function ownMentions({ furniture }: Manual, mentions: readonly Mention[]): readonly Mention[] {
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= span.start) {
      next++;
    }
    const header = furniture[next];
    return header === undefined || span.end <= header.start;
  });
}
