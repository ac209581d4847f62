import { type SpokenWord, sayingOf } from './around.ts';
import { type ManualOwner, withOwner } from './owner.ts';

/** The manual as a draft names it, in a saying. */
export interface NamedManual {
  /** What stands before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** A name of the owner, a unit of its manual, or a noun for it that no other name begins with. */
const OWNER =
  '(?:[UI]|B(?: normativa)?(?! (?:de|del|para|general|ejecutiva|nacional|estatal|federal|tecnologico|politecnico|electoral|mexicano|superior)))(?![a-z])';
const QUALIFIED =
  '(?: (?:especifico|institucional|vigente|actual|en vigor|en cita|citado|mencionado|referido|aplicable))*';
const OWNED = `(?: \\( [^()]{1,40} \\))?(?: de (?:la |el |esta |este )?(?:propi[oa] |mism[oa] )?${OWNER}| del ${OWNER})*`;
const MANUAL = new RegExp(
  `\\bmanual( de organizacion)?${QUALIFIED}(${OWNED})${QUALIFIED}(?: \\( [^()]{1,40} \\))?`,
  'g',
);
/** Of another title, or of somebody else: "Manual de Procedimientos", "del Hospital". */
const FOREIGN = /^ (?:de(?:l)?|para|general|tecnico|operativo) (?!«)/;

/**
 * The manual in use, each time that these words name it. "El Manual" alone counts where it is written large; without its
 * owner it needs the name of a unit nearby, and no other manual.
 */
export function ownManualsIn(
  tokens: readonly SpokenWord[],
  wide: readonly SpokenWord[],
  owner: ManualOwner,
): readonly NamedManual[] {
  const saying = sayingOf(withOwner(tokens, owner));
  const isLarge = tokens.some((token) => token.said === 'manual' && token.isLarge);
  return [...saying.matchAll(MANUAL)].flatMap(({ 0: named, 1: title, 2: owned, index }) => {
    const after = saying.slice(index + named.length);
    const isNamed = !FOREIGN.test(after) && (isLarge || title !== undefined);
    return isNamed && (owned !== '' || isOfThisManual(wide, owner)) ? [{ before: saying.slice(0, index), after }] : [];
  });
}

function isOfThisManual(wide: readonly SpokenWord[], owner: ManualOwner): boolean {
  const saying = sayingOf(withOwner(wide, owner));
  const isForeign = [...saying.matchAll(MANUAL)].some(({ 0: named, index }) =>
    FOREIGN.test(saying.slice(index + named.length)),
  );
  return !isForeign && wide.some(({ mention }) => mention !== undefined);
}
