import type { Found } from '../../match/found.ts';
import { countPassed } from '../count-passed.ts';
import { ask } from '../question.ts';
import type { Trace } from '../trace.ts';
import { NUMBER_AFTER_CITED } from './after-cited.ts';
import { amongOurs, NUMBER_AMONG_OURS } from './among-ours.ts';
import { NUMBER_BESIDE_NAME } from './beside-name.ts';
import { NUMBER_CITED } from './cited.ts';
import { claimSite } from './claimed-site.ts';
import type { NumberContext } from './number-context.ts';
import type { CitedBefore, NearNumber } from './number-site.ts';
import { readNumber, type WrittenNumber } from './written-number.ts';

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
  let cited: CitedBefore | undefined;
  let ours: CitedBefore | undefined;
  for (const start of anchors) {
    const written = readNumber(text, start, manual, trace);
    if (written === undefined) {
      continue;
    }
    const verdict = judge(nearNumber(written, names, passedAt(start), cited, ours), trace);
    const last = { number: written.number, end: written.span.end };
    if (verdict !== undefined) {
      found.push(foundOf(written));
      ours = last;
    }
    cited = verdict === 'cited' ? last : cited;
  }
  return found;
}

/** Whether a number is cited by itself, or by the one that was cited before it; `undefined` when it is not. */
function judge(near: NearNumber, trace: Trace | undefined): 'cited' | 'after cited' | undefined {
  if (ask(NUMBER_BESIDE_NAME, near, trace) === 'ours') {
    return 'cited';
  }
  const site = claimSite(near, trace);
  if (ask(NUMBER_CITED, site, trace) === 'ours') {
    return 'cited';
  }
  const isOurs =
    ask(NUMBER_AFTER_CITED, site, trace) === 'ours' || ask(NUMBER_AMONG_OURS, amongOurs(site), trace) === 'ours';
  return isOurs ? 'after cited' : undefined;
}

function nearNumber(
  written: WrittenNumber,
  names: readonly Found[],
  passed: number,
  cited: CitedBefore | undefined,
  ours: CitedBefore | undefined,
): NearNumber {
  const [secondNameBefore, nameBefore, nameAfter] = [names[passed - 2], names[passed - 1], names[passed]];
  return { ...written, secondNameBefore, nameBefore, nameAfter, cited, ours };
}

function foundOf({ span: { start, end }, number }: WrittenNumber): Found {
  return { start, end, units: [number], form: 'number', former: undefined, officialFor: undefined };
}
