import { type Mention, mentionsNear } from '../model/mention.ts';
import { sentenceAround } from '../spanish/sentence.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { textWithout } from '../text/text-without.ts';
import { CLAIM_RULES, type ClaimSite } from './claim-rules.ts';
import { mayClaim } from './may-claim.ts';

/** A sentence of a draft that says of a unit that it does something, or is to do it. */
export interface Claim {
  /** Number of the unit. */
  readonly unit: string;
  /** What it does: the clause without the names in it. */
  readonly matter: string;
  /** The other units that the sentence names. */
  readonly others: readonly string[];
}

/**
 * What a draft says of the unit that a mention names, if it says that the unit does something: who is only told, asked or
 * named does nothing by it, nor does who did it once. `mentions` are those of the text, in order.
 */
export function claimAt(text: string, mention: Mention, mentions: readonly Mention[]): Claim | undefined {
  const [unit, ...more] = mention.units;
  if (unit === undefined || 0 < more.length || mention.former !== undefined || !mayClaim(text, mention.span)) {
    return undefined;
  }
  const sentence = sentenceAround(text, mention.span);
  const within = mentionsNear(mentions, sentence);
  const site = siteOf(text, withSuperior(text, mention, within), sentence);
  if (NOT_SAID.test(site.whole) || isOneOfSeveral(text, mention, within)) {
    return undefined;
  }
  for (const { says } of CLAIM_RULES) {
    const clause = says(site);
    if (clause !== undefined) {
      const others = within.filter((other) => other !== mention).flatMap(({ units }) => units);
      const names = within.map(({ span }) => span);
      return { unit, matter: textWithout(text, clause, names), others };
    }
  }
  return undefined;
}

/** Asked, quoted from somebody, planned, or denied of all: nobody says that a unit does it. */
const NOT_SAID =
  /[¿?]|\bse (?:propone|sugiere|pretende|solicita) (?:reformar|modificar|que)\b|\bsegun (?:la nota|el (?:diario|periodico|escrito|promovente|actor|patron)|se le dijo)\b|\b(?:manifiesta|alega|aduce|argumenta|sostiene)n? (?:el|la|los|las|que)\b|\bsi (?:la|el|fuera|fuese)\b/;

function siteOf(text: string, { start, end }: Span, sentence: Span): ClaimSite {
  const whole = foldText(text.slice(sentence.start, sentence.end)).replace(/\s/g, ' ');
  return {
    text,
    sentence,
    name: { start, end },
    whole,
    before: whole.slice(0, start - sentence.start),
    after: whole.slice(end - sentence.start),
  };
}

/** "Subjefatura de Normatividad de la Coordinación de Cobranza": one name, told apart by its superior. */
function withSuperior(text: string, { span }: Mention, within: readonly Mention[]): Span {
  const superior = within.find(({ span: { start } }) =>
    OF_SUPERIOR.test(text.slice(span.end, Math.max(span.end, start))),
  );
  return superior === undefined ? span : { start: span.start, end: superior.span.end };
}

const OF_SUPERIOR = /^,?\s+(?:adscrit[oa]\s+a|dependiente\s+de|de)(?:l|\s+l[ao])?\s+$/i;

/** "La División A y la División B elaborarán": what several do is said of neither. */
function isOneOfSeveral(text: string, { span }: Mention, within: readonly Mention[]): boolean {
  const joins = (between: string) =>
    /^[\s"»*_)]*(?:,|y|e|o|u|con)\s+(?:l[ao]s?\s+|el\s+|de\s+l[ao]s?\s+)?$/i.test(between);
  return within.some(
    (other) =>
      (other.span.end <= span.start && joins(text.slice(other.span.end, span.start))) ||
      (span.end <= other.span.start && joins(text.slice(span.end, other.span.start))),
  );
}
