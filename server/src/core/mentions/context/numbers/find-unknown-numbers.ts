import type { Span } from '../../../text/span.ts';
import type { Found } from '../../match/found.ts';
import { countPassed } from '../count-passed.ts';
import { ask } from '../question.ts';
import { NUMBER_CITED } from './cited.ts';
import { type ClaimedSite, claimSite } from './claimed-site.ts';
import type { NumberContext } from './number-context.ts';
import { readNumber } from './written-number.ts';

/**
 * Numbers that the draft cites as this manual's and that no unit has: "numeral 8.3.9.1 del Manual". Only such as might
 * be one, in a chapter that has units; what cites them must be plain, since the manual cannot speak for them.
 */
export function findUnknownNumbers(
  text: string,
  { start, end }: Span,
  names: readonly Found[],
  manual: NumberContext,
): readonly Span[] {
  const unknown = { ...manual, isUnit: (number: string) => !manual.isUnit(number) && manual.isUnit(chapterOf(number)) };
  const passedAt = countPassed(names);
  const found: Span[] = [];
  for (const { index } of text.slice(start, end).matchAll(DOTTED)) {
    const written = readNumber(text, start + index, unknown, undefined);
    if (written !== undefined) {
      const passed = passedAt(written.span.start);
      const [secondNameBefore, nameBefore, nameAfter] = [names[passed - 2], names[passed - 1], names[passed]];
      const near = { ...written, secondNameBefore, nameBefore, nameAfter, cited: undefined, ours: undefined };
      if (isPlainlyCited(claimSite(near, undefined))) {
        found.push(written.span);
      }
    }
  }
  return found;
}

const DOTTED = /(?<![\p{L}\p{N}.])\d{1,4}(?:\.\d{1,4}){2,9}/gu;

/** "8.3" of "8.3.9.1": what a number of three parts or more lies in. */
function chapterOf(number: string): string {
  return number.split('.').slice(0, 2).join('.');
}

/** By the word "manual", or as a numeral beside a name of ours or with a duty of its own. */
function isPlainlyCited(site: ClaimedSite): boolean {
  if (ask(NUMBER_CITED, site, undefined) !== 'ours') {
    return false;
  }
  const { text, span, near } = site;
  const isBesideName =
    near.nameBefore !== undefined && /^[\s,(]+numeral\s+$/i.test(text.slice(near.nameBefore.end, span.start));
  const isWithDuty = /^[\s,(]*(?:en\s+su\s+)?(?:funci[oó]n|fracci[oó]n|inciso)/i.test(
    text.slice(span.end, span.end + LOOK_AHEAD),
  );
  return site.cue()?.kind !== 'numeral' || site.owner() === 'manual' || isBesideName || isWithDuty;
}

const LOOK_AHEAD = 24;
