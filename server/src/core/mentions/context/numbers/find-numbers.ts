import type { Found } from '../../match/found.ts';
import { countPassed } from '../count-passed.ts';
import { ask } from '../question.ts';
import type { Trace } from '../trace.ts';
import { NUMBER_AFTER_CITED } from './after-cited.ts';
import { NUMBER_BESIDE_NAME } from './beside-name.ts';
import { NUMBER_CITED } from './cited.ts';
import { type ClaimedSite, claimSite } from './claimed-site.ts';
import type { NumberContext } from './number-context.ts';
import { type NumberSite, numberSiteAt } from './number-site.ts';
import { readNumber } from './written-number.ts';

/**
 * Section numbers that the context makes this manual's: beside the name of their own unit, or after "numeral" unless
 * another document owns them. All other dotted numbers are versions, articles, rules of the draft.
 */
export function findNumbers(
  text: string,
  anchors: readonly number[],
  names: readonly Found[],
  manual: NumberContext,
  trace?: Trace,
): readonly Found[] {
  const found: Found[] = [];
  const passedAt = countPassed(names);
  let cited: number | undefined;
  for (const start of anchors) {
    const written = readNumber(text, start, manual, trace);
    if (written === undefined) {
      continue;
    }
    const passed = passedAt(start);
    const [secondNameBefore, nameBefore, nameAfter] = [names[passed - 2], names[passed - 1], names[passed]];
    const site = claimSite(numberSiteAt(written, { nameAfter, nameBefore, secondNameBefore, cited }, trace));
    const isCited = citesAlone(site);
    if (isCited || ask(NUMBER_AFTER_CITED, site, trace) === 'ours') {
      found.push(foundOf(site));
    }
    cited = isCited ? site.span.end : cited;
  }
  return found;
}

/** Without the help of a number that is cited before it. */
function citesAlone(site: ClaimedSite): boolean {
  const verdict = ask(NUMBER_BESIDE_NAME, site, site.trace) ?? ask(NUMBER_CITED, site, site.trace);
  return verdict === 'ours';
}

function foundOf({ span: { start, end }, number }: NumberSite): Found {
  return { start, end, units: [number], form: 'number', former: undefined, officialFor: undefined };
}
