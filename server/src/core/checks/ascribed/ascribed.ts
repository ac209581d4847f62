import type { Rule } from '../../mentions/context/rule.ts';
import type { Around } from './around.ts';
import { sayingOf } from './around.ts';
import { type NamedManual, ownManualsIn } from './own-manual.ts';
import type { ManualOwner } from './owner.ts';
import { FALLS_TO, namesOther, SAYS } from './words.ts';

/** What is said beside a quotation of the manual in use. */
export interface Saying {
  /** The sentence before the quotation, the manual in it. */
  readonly before: NamedManual | undefined;
  /** What stands behind the quotation, the manual in it. */
  readonly after: NamedManual | undefined;
  /** The whole sentence before. */
  readonly lead: string;
}

const ACCORDING =
  '(?:segun|conforme|de acuerdo|en terminos|de conformidad|con base|con fundamento|atento)(?: (?:a|con|de|en|lo|dispuesto|previsto|establecido|senalado|por|el|la|al|del|presente|citado|propio))*';

/** Whether a draft says that the words of a quotation are the manual's. */
export const ASCRIBED: readonly Rule<Saying, 'ascribed'>[] = [
  {
    name: 'according-to-the-manual-at-once',
    example: 'De acuerdo con el Manual, a la División de Dictamen: «‹…›»',
    says: matchBefore(new RegExp(`\\b${ACCORDING} $`), /^ ?(?:,|:)?(?: a la U)?[ ,:]*$/),
  },
  {
    name: 'the-manual-says',
    example: 'El Manual señala que la División de Dictamen debe «‹…›»',
    says: matchBefore(
      /(?:^|[^a-z])(?:el|este|dicho|citado|propio) $/,
      new RegExp(
        `^(?: ,| \\(| \\)| en| su| sus| el| la| numeral| apartado| punto| funcion| N| U| \\d+| expresamente| tambien| claramente| textualmente)*(?: (?:le|les|se))? (?:${SAYS})\\b(?:.{0,200} (?:que|como|siguientes?|letra|textualmente|literalmente|expresamente|cargo|U|de|para|deben?|debera|corresponden?|competen?|consistente en|:))?[ ,:]*$`,
      ),
      /(?:segun|conforme|acuerdo con|fundamento en|base en|terminos de) (?:el|este|dicho|citado|propio) $/,
    ),
  },
  {
    name: 'in-the-manual-it-is-said',
    example: 'En el Manual de Organización se dice que la División de Dictamen debe «‹…›»',
    says: matchBefore(
      /\ben el (?:\w+ )?$/,
      new RegExp(
        `^(?: ,)?(?: U| N| numeral)* se (?:lee|${SAYS})\\b(?:.{0,160} (?:que|como|siguientes?|cargo|U|de|para|deben?|debera|corresponden?|:))?[ ,:]*$`,
      ),
    ),
  },
  {
    name: 'as-says-the-manual',
    example: 'La División de Dictamen, como dispone el Manual, debe: «‹…›»',
    says: matchBefore(
      new RegExp(`\\bcomo (?:lo |se )?(?:${SAYS}) (?:en )?(?:el|este|dicho) $`),
      new RegExp(`^(?: que| ,| :)*(?: (?:le )?(?:${FALLS_TO}))?[ ,:]*$`),
    ),
  },
  {
    name: 'falls-to-a-unit',
    example: 'Conforme al Manual, corresponde a la División de Dictamen «‹…›»',
    says: matchBefore(
      new RegExp(`\\b${ACCORDING} $`),
      new RegExp(
        `^.{0,160}\\b(?:${FALLS_TO})\\b(?:.{0,120} (?:a la U|al U|a U|la U|U|:|cargo|(?:funcion|facultad|atribucion)(?:es)?(?: de| para)?|(?:encargad|responsabl)\\w+ de|la de|las de|siguientes?|consistente en))?[ ,:]*$`,
      ),
    ),
  },
  {
    name: 'function-in-the-manual',
    example: 'La División de Dictamen ejerce la función prevista en el Manual de «‹…›»',
    says: matchBefore(
      /\b(?:funcion|facultad|atribucion|competencia)(?:es)?(?: (?!manual)\w+| ,){0,8} (?:previst|establecid|contenid|senalad|descrit|conferid|asignad|otorgad)[oa]s? (?:en|por) (?:el |este |dicho )?$/,
      /^(?: a la U| de la U| ,)*(?: (?:que )?consist\w+ en| de| a saber| es decir| para)?[ ,:]*$/,
    ),
  },
  {
    name: 'source-in-brackets',
    example: 'La División de Dictamen debe «‹…›» (Manual de Organización, p. 12).',
    says: ({ after }) =>
      after !== undefined &&
      /^(?:[.,;:] ){0,2}[([—–] (?:(?:vease|ver|cfr|fuente|tomado|cita|del?|el|en|segun|conforme|al|cf|[.:]) )*$/.test(
        after.before,
      ) &&
      !namesOther(after.after.replace(/[)\]].*$/, ''))
        ? 'ascribed'
        : undefined,
  },
  {
    name: 'says-the-manual-behind-it',
    example: 'La División de Dictamen debe «‹…›», como lo establece el Manual.',
    says: ({ after, lead }) =>
      after !== undefined &&
      !namesOther(lead) &&
      new RegExp(
        `^, (?:segun|(?:tal y |tal )?como (?:lo |se )?(?:${SAYS})|(?:asi )?lo (?:${SAYS}))(?: (?:el|en|lo|dispuesto|previsto|por))* $`,
      ).test(after.before)
        ? 'ascribed'
        : undefined,
  },
  {
    name: 'falls-to-a-unit-by-the-manual-behind-it',
    example: 'Corresponde a la División de Dictamen «‹…›», de acuerdo con el Manual.',
    says: ({ after, lead }) =>
      after !== undefined &&
      !namesOther(lead) &&
      new RegExp(`\\b(?:${FALLS_TO})\\b(?:.{0,120} (?:U|:|de|cargo|para))?[ ,:]*$`).test(lead) &&
      new RegExp(`^(?:, )?${ACCORDING} $`).test(after.before)
        ? 'ascribed'
        : undefined,
  },
];

/** The manual between these words; none of another source or speaker behind it. */
function matchBefore(before: RegExp, after: RegExp, never?: RegExp): Rule<Saying, 'ascribed'>['says'] {
  return ({ before: named }) =>
    named !== undefined &&
    before.test(named.before) &&
    never?.test(named.before) !== true &&
    !namesOther(named.after) &&
    after.test(named.after)
      ? 'ascribed'
      : undefined;
}

export function isAscribed({ before, after, wide }: Around, owner: ManualOwner): boolean {
  const saying = {
    before: ownManualsIn(before, wide, owner).at(-1),
    after: ownManualsIn(after, wide, owner)[0],
    lead: sayingOf(before),
  };
  return ASCRIBED.some(({ says }) => says(saying) !== undefined);
}
