import { ARTICLES } from '../../../spanish/function-words.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_INSIDE_NAME, GAP_OPEN } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { DE_PHRASES, INSTITUTIONS, POINTERS } from '../lexicon.ts';

/** What follows the word "manual": "de Organización de la Dirección Jurídica". */
export interface ManualTitle {
  /** What it is a manual of: "Procedimientos", "Organización". */
  readonly subject: DraftWord | undefined;
  /** The first word of whose manual it is: "Dirección"; `undefined` when nobody is named. */
  readonly body: DraftWord | undefined;
  readonly bodyIndex: number;
}

export function readManualTitle(words: DraftWords, index: number): ManualTitle {
  const of = skipQualifiers(words, index + 1);
  const subject = words.at(of)?.folded === 'de' ? words.at(of + 1) : undefined;
  if (subject === undefined || !isPlain(subject) || beginsBody(subject)) {
    return { subject: undefined, ...bodyAt(words, readBody(words, of)) };
  }
  if (DE_PHRASES.has(subject.folded) || PHRASES.has(subject.folded)) {
    return { subject: undefined, ...bodyAt(words, undefined) };
  }
  return { subject, ...bodyAt(words, readBody(words, skipQualifiers(words, of + 2))) };
}

function bodyAt(words: DraftWords, index: number | undefined): Pick<ManualTitle, 'body' | 'bodyIndex'> {
  return { body: index === undefined ? undefined : words.at(index), bodyIndex: index ?? 0 };
}

/** "de la Secretaría", "del Hospital", "(Secretaría …": the index of the first word that names somebody. */
function readBody(words: DraftWords, from: number): number | undefined {
  const connector = words.at(from);
  if (connector === undefined) {
    return undefined;
  }
  if ((connector.gap & GAP_OPEN) !== 0) {
    return INSTITUTIONS.has(connector.folded) ? from : undefined;
  }
  if (!isPlain(connector) || !CONNECTORS.has(connector.folded)) {
    return undefined;
  }
  let index = from + 1;
  while (beginsBody(words.at(index))) {
    index++;
  }
  const body = words.at(index);
  const isNamed = body !== undefined && isPlain(body) && !isPhrase(body);
  const isOf = connector.folded === 'de' || connector.folded === 'del';
  return isNamed && (isOf || isCapital(words, body)) ? index : undefined;
}

function isPhrase({ folded }: DraftWord): boolean {
  return /^\d/.test(folded) || DE_PHRASES.has(folded) || PHRASES.has(folded);
}

function beginsBody(word: DraftWord | undefined): boolean {
  return word !== undefined && (ARTICLES.has(word.folded) || POINTERS.has(word.folded) || OWN.has(word.folded));
}

function skipQualifiers(words: DraftWords, from: number): number {
  let index = from;
  for (let word = words.at(index); word !== undefined && isPlain(word); word = words.at(++index)) {
    if (!QUALIFIERS.has(word.folded)) {
      break;
    }
  }
  return index;
}

function isPlain({ gap }: DraftWord): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CONNECTORS = set('de del en para');
const OWN = set('nuestro nuestra su');
const QUALIFIERS = set(
  'general generales administrativo institucional especifico unico interno vigente actual aplicable autorizado citado referido respectivo propio',
);
/** After "de" or "en": nobody. */
const PHRASES = set('merito marras comento cita vigor funciones que');
