import type { Citation } from '../../features/citation.ts';
import { foldKey } from '../../text/fold.ts';
import { postsOf, unitWithArticle } from '../post.ts';
import { quotationOf } from './quotation.ts';
import type { TemplateValues } from './template.ts';
import {
  dutyNumber,
  errataNote,
  legalBasisOf,
  letters,
  numberIn,
  ordinals,
  pointerNote,
  spanishDate,
  spanishPage,
} from './words.ts';

/** Where a citation leads. */
export interface CitedPlace {
  /** 1-based line of the manual. */
  readonly line: number;
  /** Address that opens it. */
  readonly link: string;
}

/** What the placeholders of templates stand for; one without value makes its group vanish. */
export function templateValues(citation: Citation, place: CitedPlace): TemplateValues {
  const { unit, levels, items, title, ratifiedOn, page } = citation;
  const cited = numberIn(citation);
  const duty = dutyNumber(citation);
  const values: Readonly<Record<string, string | undefined>> = {
    numeral: cited?.kind === 'numeral' ? cited.number : undefined,
    clave: cited?.kind === 'clave' ? cited.number : undefined,
    /** Instead of the number, for a unit that has none. */
    apartado: cited === undefined ? unit.name : undefined,
    función: duty?.number,
    /** Says that the number of the function is ours. */
    cuenta: duty?.note,
    inciso: letters(items),
    viñeta: ordinals(items),
    nombre: unit.name,
    unidad: unitWithArticle(unit, levels),
    titular: postsOf(unit, levels).inclusive,
    título: title && nameOfManual(title),
    ratificación: ratifiedOn && spanishDate(ratifiedOn),
    página: page && spanishPage(page),
    texto: quotationOf(citation),
    renglón: String(place.line),
    /** What people's templates called it before. */
    línea: String(place.line),
    enlace: encodeForMarkdown(place.link),
    errata: errataNote(citation),
    fundamento: legalBasisOf(citation),
    remisión: pointerNote(citation),
  };
  return new Map(Object.entries(values).map(([name, value]) => [foldKey(name), value]));
}

/** Templates say "del {título}": what is not titled "Manual …" becomes "documento «…»", so that this is always right. */
function nameOfManual(title: string): string {
  return foldKey(title).startsWith('manual ') ? title : `documento «${title}»`;
}

/** As the target of a Markdown link, which blanks and parentheses would end. */
function encodeForMarkdown(link: string): string {
  return link.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
