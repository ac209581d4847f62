import type { Rule } from '../../mentions/context/rule.ts';
import type { TimeInForce } from '../../model/finding.ts';
import { foldText } from '../../text/fold.ts';
import { findEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { liesIn } from './time-in-force.ts';
import { nearestTime } from './times-near.ts';
import type { Transcriptions } from './transcriptions.ts';

/** A former name in a draft. */
export interface FormerPlace {
  readonly text: string;
  readonly span: Span;
  readonly inForce: TimeInForce;
  readonly transcriptions: Transcriptions;
}

/** Whether the words around a former name speak of the time in which it was in force, or of today. */
export type SpokenTime = 'past' | 'present';

/** `undefined` where the words around it say nothing of time. */
export function spokenTimeAt(place: FormerPlace): SpokenTime | undefined {
  for (const rule of PAST_RULES) {
    const time = rule.says(place);
    if (time !== undefined) {
      return time;
    }
  }
  return undefined;
}

/**
 * Why a former name is right where it stands, or is not; the first that says something. Where none does, the date of
 * the whole draft decides (`document-dates.ts`), and without one it is a name of today.
 */
export const PAST_RULES: readonly Rule<FormerPlace, SpokenTime>[] = [
  {
    name: 'called-former',
    example: 'la entonces ‹Coordinación de Cobro Coactivo› emitió',
    says: ({ text, span }) => (CALLED_BEFORE.test(foldedBefore(text, span)) ? 'past' : undefined),
  },
  {
    name: 'called-otherwise-today',
    example: 'la ‹Coordinación de Cobro Coactivo›, hoy Coordinación de Cobranza',
    says: ({ text, span }) => (CALLED_AFTER.test(foldedAfter(text, span)) ? 'past' : undefined),
  },
  {
    name: 'end-told',
    example: 'la ‹Coordinación de Cobro Coactivo›, que desapareció',
    says: ({ text, span }) => (TOLD.test(paragraphAfter(text, span)) ? 'past' : undefined),
  },
  {
    name: 'transcribed',
    example: 'dice: «La ‹Coordinación de Cobro Coactivo› emitirá las resoluciones»',
    says: ({ span, transcriptions }) => (transcriptions.holds(span) ? 'past' : undefined),
  },
  {
    name: 'said-of-today',
    example: 'El archivo de 14 de marzo de 2005 que hoy resguarda la ‹Coordinación de Cobro Coactivo›',
    says: ({ text, span }) => (TODAY_BEFORE.test(foldedBefore(text, span)) ? 'present' : undefined),
  },
  {
    name: 'still-to-be-done',
    example: 'Con base en el oficio de 14 de marzo de 2005, la ‹Coordinación de Cobro Coactivo› deberá informar',
    says: ({ text, span: { end } }) => (TO_BE_DONE.test(text.slice(end, end + CONTEXT)) ? 'present' : undefined),
  },
  {
    name: 'dated',
    example: 'Mediante oficio de 14 de marzo de 2005, la ‹Coordinación de Cobro Coactivo› emitió',
    says: ({ text, span, inForce }) => {
      const time = nearestTime(text, span);
      return time === undefined ? undefined : liesIn(inForce, time) ? 'past' : 'present';
    },
  },
];

const CONTEXT = 60;

const CALLED_BEFORE =
  /(?:entonces|extint[ao]|desaparecid[ao]|antigu[ao]|anterior(?:mente)?|otrora|antes|ex|ya no existe)[\s>,-]*(?:de \d{4})?[\s>(,]*(?:denominad[ao]|llamad[ao]|como)?[\s>(]*(?:el|la)?[\s>("«“*_]*$/;
const CALLED_AFTER = /^["»”*_]*[\s>]*[,(]?[\s>]*(?:es )?(?:hoy|ahora|actualmente|actual)\b/;
const TOLD =
  /^[^.;]*\b(?:desaparec\w*|se elimino|eliminad[ao]|ya no existe|existio|cambio de (?:nombre|denominacion)|se transformo|sustituid[ao]|salio de)\b/;
const TODAY_BEFORE = /\b(?:hoy|actualmente|en la actualidad|ahora|a la fecha|vigente)\b[^.;]*$/;
/** "deberá", "deberán informar"; accents tell the future from "emitiera". */
const TO_BE_DONE = /^[*_»”")\s,]*(?:no\s+|se\s+|le\s+|lo\s+|la\s+){0,2}(?:\p{L}+r(?:á|án)|deben?)(?!\p{L})/u;

function foldedBefore(text: string, { start }: Span): string {
  return foldText(text.slice(Math.max(0, start - CONTEXT), start));
}

function foldedAfter(text: string, { end }: Span): string {
  return foldText(text.slice(end, end + CONTEXT));
}

function paragraphAfter(text: string, span: Span): string {
  const after = foldedAfter(text, span);
  return after.slice(0, findEmptyLine(after, 0)?.start);
}
