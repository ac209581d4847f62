import type { Issue } from '../model/issue.ts';
import { foldCode } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import type { LinePattern } from './line-pattern.ts';
import type { Profile } from './profile.ts';
import { DEFAULT_PROFILE, PROFILES } from './profiles.ts';
import type { Line } from './read-lines.ts';

/** Lines beyond this many say nothing new, so that one frequent shape does not outweigh all others. */
const MOST_LINES = 20;

/** The profile with the highest score over the lines, or the one with the id `wanted`. See DESIGN.md. */
export function chooseProfile(
  lines: readonly Line[],
  wanted: string | undefined,
  report: (issue: Issue) => void,
): Profile {
  const start = { start: lines[0]?.start ?? 0, end: lines[0]?.end ?? 0 };
  const named = PROFILES.find(({ id }) => id === wanted);
  if (named !== undefined) {
    return named;
  }
  if (wanted !== undefined) {
    report({ code: 'profile-unknown', span: start, values: [wanted.slice(0, 80)] });
  }
  const byOpening = groupBy(lines, ({ text }) => foldCode(text.charCodeAt(0)));
  let best = DEFAULT_PROFILE;
  let highest = 0;
  for (const profile of PROFILES) {
    const score = scoreOf(profile, byOpening);
    if (highest < score) {
      best = profile;
      highest = score;
    }
  }
  if (highest === 0 && 0 < lines.length) {
    report({ code: 'profile-not-recognized', span: start, values: [best.id] });
  }
  return best;
}

/** Lines by the folded unit that they open with: a pattern looks only at those that it can fit. */
type LinesByOpening = ReadonlyMap<number, readonly Line[]>;

function scoreOf(profile: Profile, lines: LinesByOpening): number {
  return profile.evidence.reduce((sum, { pattern, weight }) => sum + weight * countLines(lines, pattern), 0);
}

function countLines(lines: LinesByOpening, { opens, fits }: LinePattern): number {
  let count = 0;
  for (const [code, some] of lines) {
    for (const { text } of opens(code) ? some : []) {
      if (fits(text) && ++count === MOST_LINES) {
        return count;
      }
    }
  }
  return count;
}
