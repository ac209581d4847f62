import { foldText } from '../../../text/fold.ts';
import { matchTail } from '../../match/match-tail.ts';
import { isOwnBody } from '../institutions.ts';
import type { NameSite } from './name-site.ts';

/** "Dirección de Incorporación y Recaudación" | "del Seguro Social": a former name, or a name of today and whose it is. */
export function isInForceBeforeInstitution({ words, head, tail, lexicon }: NameSite): boolean {
  const root = lexicon.tries.get(head.sense.level);
  if (tail.name.kind !== 'former' || root === undefined) {
    return false;
  }
  return matchTail(words, head.next, root).some(
    ({ name, extent, last }) =>
      name.kind === 'official' &&
      extent === 'whole' &&
      last < tail.last &&
      words.at(last + 1)?.folded === 'del' &&
      isOwnBody(words, last + 2, lexicon.known),
  );
}

const REACH = 140;

/** The text around speaks of the years of a former name, or of names: "en 2005", "entonces denominada". */
export function isToldAsFormer({ text, words, tail: { name, last } }: NameSite): boolean {
  const [start, end] = [words.at(0)?.start ?? 0, words.at(last)?.end ?? 0];
  const around = foldText(`${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`);
  const lastYear = Number(name.former?.date?.slice(0, 4) ?? 0);
  const years = [...around.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d.]\d)/g)].map(([year]) => Number(year));
  return TOLD.test(around) || years.some((year) => year <= lastYear);
}

const TOLD =
  /\b(?:(?:re)?denomin|llam|(?:re)?nombr|anunci|entonces|antes|anterior|antigu|otrora|extint|desaparec|former)/;
