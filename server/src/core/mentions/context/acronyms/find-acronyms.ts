import type { Found } from '../../match/found.ts';
import { countPassed } from '../count-passed.ts';
import { ask } from '../question.ts';
import type { Trace } from '../trace.ts';
import { ACRONYM_MEANT } from './acronym-meant.ts';
import { type AcronymContext, acronymSiteAt } from './acronym-site.ts';

/**
 * Acronyms of the manual where they are used as names: after an article or preposition ("la UFC"), in a list of them,
 * or alone between marks ("(DIR)", a cell, a signature). "USE" before a noun is the verb; "300 UFC/ml" is a unit of measure.
 */
export function findAcronyms(
  text: string,
  anchors: readonly number[],
  names: readonly Found[],
  manual: AcronymContext,
  trace?: Trace,
): readonly Found[] {
  const found: Found[] = [];
  const passedAt = countPassed(names);
  let end = 0;
  for (const start of anchors) {
    const written = start < end ? undefined : readAcronym(text, start);
    const units = written === undefined ? undefined : manual.acronyms.get(written.replace(/[. ]/g, ''));
    if (written === undefined || units === undefined) {
      continue;
    }
    end = start + written.length;
    const near = { written, units, manual, names, passed: passedAt(start), last: found.at(-1) };
    if (ask(ACRONYM_MEANT, acronymSiteAt(text, start, near), trace) === 'unit') {
      found.push({ start, end, units, form: 'acronym', former: undefined, officialFor: undefined });
    }
  }
  return found;
}

const DOTTED = /\p{Lu}(?:\. ?\p{Lu}){1,7}\.?(?![\p{L}\p{N}])/uy;
const PLAIN = /\p{Lu}{2,8}(?![\p{L}\p{N}]|_[\p{L}\p{N}_])/uy;

function readAcronym(text: string, start: number): string | undefined {
  DOTTED.lastIndex = start;
  PLAIN.lastIndex = start;
  return DOTTED.exec(text)?.[0] ?? PLAIN.exec(text)?.[0];
}
