import type { Found } from '../../match/found.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';
import { BY_NAME_BESIDE, BY_NEIGHBOURS, BY_POINTING } from './meant-rules.ts';
import { type MeantSite, meantSiteAt, type NamedAmong } from './meant-site.ts';

/**
 * Of the units that share a name, the one whose number or whose own superior stands beside it: "… de Normatividad de
 * la Coordinación de Cobranza". If nothing decides, or the neighbourhood names both branches, all of them.
 * `index` is its place among all that was found.
 */
export function unitsMeant(named: Found, index: number, among: NamedAmong, trace?: Trace): readonly string[] {
  if (named.units.length < 2 || named.former !== undefined) {
    return named.units;
  }
  const meant = ask(UNIT_MEANT, meantSiteAt(named, index, among), trace);
  return meant === undefined || meant === 'any' ? named.units : [meant];
}

/** Which of several units of one name is meant: the verdict is its number, or `any` of them. */
export const UNIT_MEANT: Question<MeantSite, string> = {
  name: 'unit meant',
  rules: [...BY_NAME_BESIDE, ...BY_POINTING, ...BY_NEIGHBOURS],
};
