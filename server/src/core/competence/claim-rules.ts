import type { Rule } from '../mentions/context/rule.ts';
import type { Span } from '../text/span.ts';
import { chargesAt } from './claim-verbs.ts';

/** The name of a unit in its sentence. */
export interface ClaimSite {
  readonly text: string;
  readonly sentence: Span;
  readonly name: Span;
  /** The sentence, folded, white space as blanks: it is as long as written. */
  readonly whole: string;
  /** What of it stands before the name. */
  readonly before: string;
  readonly after: string;
}

/**
 * How a sentence says that a unit does something, and which clause says what; the first that says something. None speaks of
 * the past: who once did a thing is told, not charged with it.
 */
export const CLAIM_RULES: readonly Rule<ClaimSite, Span>[] = [
  {
    name: 'charged-before',
    example: 'El levantamiento del inventario compete a la ‹División de Desarrollo Humano›',
    says: (site) => (isSaidBefore(site, CHARGED_BEFORE) ? clauseAround(site) : undefined),
  },
  {
    name: 'charged-behind',
    example: 'A la ‹División de Desarrollo Humano› le corresponde levantar el inventario',
    says: (site) => (TO_WHOM.test(site.before) && CHARGED_BEHIND.test(site.after) ? clauseBehind(site) : undefined),
  },
  {
    name: 'in-its-charge',
    example: 'La nómina estará a cargo de la ‹División de Dictamen›',
    says: (site) => (isSaidBefore(site, IN_CHARGE) ? clauseAround(site) : undefined),
  },
  {
    name: 'done-by',
    example: 'El proyecto será elaborado por la ‹División de Dictamen›',
    says: (site) => (isSaidBefore(site, DONE_BY) ? clauseBefore(site) : undefined),
  },
  {
    name: 'verb-before',
    example: 'Los cambios los solicitará la ‹División de Dictamen›',
    says: (site) => {
      const verb = BEFORE_ARTICLE.exec(site.before);
      return verb?.index !== undefined && isCharge(site, verb.index + verb[0].indexOf(verb[1] ?? ''))
        ? clauseBefore(site)
        : undefined;
    },
  },
  {
    name: 'verb-behind',
    example: 'La ‹División de Dictamen› autorizará el pago a plazos',
    says: (site) => {
      const aside = ASIDE.exec(site.after)?.[0].length ?? 0;
      return SUBJECT.test(site.before) &&
        (FORMULA.test(site.after.slice(aside)) ||
          isCharge(site, site.before.length + (site.name.end - site.name.start) + aside))
        ? clauseBehind(site)
        : undefined;
    },
  },
];

const POST =
  '(?:(?:la )?persona titular de |(?:el |la )?titular(?:es)? de |(?:el |la )?jef[ea] de )?(?:l[ao]s? |el |l )?';

/** "no corresponde a", "sin que competa a": denied. */
function isSaidBefore({ before }: ClaimSite, pattern: RegExp): boolean {
  const said = pattern.exec(before);
  return (
    said !== null && !/\b(?:no|ni|sin que|tampoco|nunca)(?: (?:se|le|les|lo|la))? $/.test(before.slice(0, said.index))
  );
}

const CHARGED_BEFORE = new RegExp(
  `(?:corresponde|compete|toca|incumbe|correspondera|competera|tocara|corresponden|competen)(?: \\w+){0,2}? a(?:l)? ?${POST}$`,
);
const IN_CHARGE = new RegExp(
  `\\b(?:es|son|sera|seran|esta|estan|estara|estaran|queda|quedan|quedara|quedaran|corre|corren|correra|correran)(?: \\w+){0,2}? (?:a cargo|competencia|facultad|atribucion|responsabilidad|funcion)(?: \\w+)? de(?:l)? ?${POST}$`,
);
const DONE_BY = new RegExp(
  `\\b(?:sera|seran|es|son|(?:debe|deben|debera|deberan|podra|podran|habra de|habran de|tendra que) ser)(?: \\w+mente)? (?:\\w+[aiu]d[oa]s?|propuest[oa]s?|emitid[oa]s?|hech[oa]s?|resuelt[oa]s?|suscrit[oa]s?|descrit[oa]s?|dispuest[oa]s?)\\b[^.;]{0,140}? por(?: conducto de)? ${POST}$`,
);
const TO_WHOM = new RegExp(`(?:^|[.,;:] ?)a(?:l)? ?${POST}$`);
const CHARGED_BEHIND = /^[^.;:]{0,60}? ?,? (?:le|les) (?:corresponde|compete|toca|incumbe)(?:n|ra|ran)?\b/;
/** Nothing leads in to a subject: a clause begins, or "que". */
const SUBJECT = new RegExp(`(?:^[^a-z0-9]*|[.,;:] ?|\\b(?:que|y|e|pero|porque|donde|cuando) )${POST}$`);
/** "(8.3.1), en el ámbito de su competencia,". */
const ASIDE =
  /^["”»*_) ]*(?:\([^)]{0,60}\))?(?: ?,(?! (?:no|ni|sin|que|quien|y) )[^,;.:]{1,90},)? ?(?:(?:si|tambien|ademas|igualmente|asimismo|unicamente|directamente) )?(?:(?:se|lo|la|los|las|le|les) )?/;
const FORMULA =
  /^(?:es|sera) (?:la |el )?(?:\w+ (?:administrativa )?)?(?:competente para|responsable de|encargad[oa] de|facultad[oa] para|quien )|^tiene (?:a su cargo|(?:la |como )?(?:funcion|facultad|atribucion)(?:es)? (?:de|para))|^tendra a su cargo|^cuenta con (?:facultades|atribuciones) para|^se encarga(?:ra)? de|^encarga(?:ra)? de|^esta(?:ra)? (?:facultad[oa] para|encargad[oa] de)|^(?:corresponde|compete|toca|incumbe)(?:ra)? /;

const BEFORE_ARTICLE = /(?:^|[^a-z])([a-z]+) (?:la |el |las |los )(?:(?:persona )?titular de (?:la |el )?|l )?$/;

/** Whether a verb stands there that charges, not denied. */
function isCharge({ text, sentence, whole }: ClaimSite, offset: number): boolean {
  const isDenied = /\b(?:no|ni|tampoco|nunca)(?: (?:se|lo|la|los|las|le|les))? $/.test(whole.slice(0, offset));
  return !isDenied && chargesAt(text.slice(sentence.start, sentence.end), whole, offset);
}

/** Where another clause begins: what it says is not said of the unit. */
const BOUNDARY =
  /[;:]|,? (?:por lo que|toda vez|una vez|en virtud|ya que|mientras|pero|sino|de acuerdo con|de conformidad|conforme a|en terminos) |, (?:y|e|que|quien|quienes|la cual|el cual|lo cual|las cuales|los cuales|cuy[oa]s?|cuando|misma|mismo|mismas|mismos) /g;

function clauseBefore({ before, sentence, name }: ClaimSite): Span {
  const start = [...before.matchAll(BOUNDARY)].at(-1);
  return { start: sentence.start + (start === undefined ? 0 : start.index + start[0].length), end: name.start };
}

function clauseBehind({ after, name, sentence }: ClaimSite): Span {
  const aside = ASIDE.exec(after)?.[0].length ?? 0;
  const end = after.slice(aside).search(BOUNDARY);
  return { start: name.end + aside, end: end < 0 ? sentence.end : name.end + aside + end };
}

function clauseAround(site: ClaimSite): Span {
  return { start: clauseBefore(site).start, end: clauseBehind(site).end };
}
