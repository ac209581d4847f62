import { isGenericWord } from '../../spanish/generic-words.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { UnitIndex } from '../../units/unit-index.ts';

/** Asunto: a duty in few words, its own in its own order, with "…" where something is left out. */
export interface Gists {
  /** The whole text where `room`, in UTF-16 units, is enough; never longer than it. */
  gistOf(text: string, room: number): string;
  /** How seldom the duties of the manual use a folded word: 0 for one that says nothing of a matter. */
  weightOf(folded: string): number;
}

export function indexGists(units: UnitIndex): Gists {
  const weightOf = weighBySeldomness(() => units.all.flatMap(({ duties }) => duties.map(({ text }) => text)));
  return { weightOf, gistOf: (text, room) => (text.length <= room ? text : shorten(text, room, weightOf, byKind)) };
}

/** Duties of one unit for rows below each other, by what they do not share: all of them are of its matter. */
export function siblingGists(texts: readonly string[], room: number): readonly string[] {
  const weightOf = weighBySeldomness(() => texts);
  return texts.map((text) => (text.length <= room ? text : shorten(text, room, weightOf, byTelling)));
}

function weighBySeldomness(textsOf: () => readonly string[]): (folded: string) => number {
  const known = once(() => {
    const texts = textsOf();
    return { counts: countTexts(texts), most: texts.length + 1 };
  });
  return (folded) =>
    isStopWord(folded) || isGenericWord(folded) ? 0 : Math.log(known().most / (known().counts.get(folded) ?? 1));
}

/** How many texts have each word. */
function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const folded of new Set(foldText(text).split(NO_LETTERS))) {
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}

const NO_LETTERS = /[^a-z0-9ñ]+/;

/**
 * Kinds of phrases, the first to be left out first: to whom and under which rules something is done, then what for, then
 * what else, as far as it tells little. The verb and its object always stay, and so does a matter that is named as such.
 */
const KINDS = ['procedure', 'purpose', 'other', 'matter'] as const;

interface Phrase extends Span {
  readonly kind: (typeof KINDS)[number];
}

/** Each opens a phrase at a word; folded. */
const OPENINGS: readonly (readonly [kind: Phrase['kind'], opens: RegExp])[] = [
  ['matter', /^(?:en|sobre) (?:la )?materias? de(?! su competencia)|^respecto (?:a|de)\b|^relativ[oa]s? a|^sobre\b/],
  [
    'procedure',
    /^(?:y )?someter(?:l[oa]s?)? |^(?:en|dentro de)l? (?:el )?ambito de su|^en (?:su caso|la materia de su|las materias? siguientes?|terminos de|coordinacion con|conjunto con|los terminos)\b|^que (?:se )?(?:deb\w+|someter\w+|corresponda|establezca|procedan?)\b|^de (?:acuerdo (?:a|con)|conformidad con)|^conforme a|^al? (?:su superior|los? titular|titular|coordinador|director|jefe|la consideracion|la aprobacion)|^con (?:las|los) (?:unidades|areas)|^a las (?:unidades|areas)|^tales como|^asi como aquellas|^por parte de|^ante (?:la|el|las|los)\b/,
  ],
  [
    'purpose',
    /^para\b|^a (?:fin|efecto) de|^con (?:el|la) (?:objeto|objetivo|fin|finalidad|proposito)\b|^con motivo|^lo anterior|^a traves de|^mediante\b|^cuando\b|^derivad[oa]s? de/,
  ],
  ['other', /^(?:y|e|o) (?:\w+[aei]r|\w+[aei]rl[oa]s?)\b|^asi como|^que\b|^relacionad[oa]s? con/],
];

const ELLIPSIS = '…';

function shorten(text: string, room: number, weightOf: Gists['weightOf'], order: LeavingOrder): string {
  const isNarrow = room < NARROW;
  const phrases = isNarrow ? verbApart(text, phrasesOf(text)) : phrasesOf(text);
  const head = isNarrow ? phrases.slice(0, 1) : headOf(text, phrases);
  const others = phrases.filter((phrase) => !head.includes(phrase));
  const leaving = others.toSorted((left, right) => order(left, right, tellingOf));
  let kept = phrases;
  for (const phrase of leaving) {
    if (room < written(text, kept).length) {
      kept = kept.filter((each) => each !== phrase);
    }
  }
  // What was left out before a longer phrase was may have room again, or a part of it.
  for (const phrase of leaving.toReversed()) {
    const part = kept.includes(phrase) || phrase.kind === 'procedure' ? undefined : fitting(text, kept, phrase, room);
    kept = part === undefined ? kept : inOrder([...kept, part]);
  }
  const gist = written(text, kept);
  return gist.length <= room ? gist : cutAtWord(gist, room);

  /** By a letter, so that a long phrase does not tell more only for being long. */
  function tellingOf({ start, end }: Phrase): number {
    const words = foldText(text.slice(start, end)).split(NO_LETTERS);
    return words.reduce((sum, word) => sum + weightOf(word), 0) / (end - start);
  }
}

/** Where a row is so short, the object may give way to what tells more: "Dirigir… en materia de cobro coactivo". */
const NARROW = 80;

function verbApart(text: string, [first, ...rest]: readonly Phrase[]): readonly Phrase[] {
  const end = first === undefined ? -1 : text.indexOf(' ', first.start);
  return first === undefined || end < 0 || first.end <= end
    ? [first, ...rest].filter((phrase) => phrase !== undefined)
    : [{ ...first, end }, { start: end + 1, end: first.end, kind: 'other' }, ...rest];
}

function cutAtWord(text: string, room: number): string {
  const end = text.lastIndexOf(' ', room - ELLIPSIS.length);
  return withoutMark(text.slice(0, 0 < end ? end : room - ELLIPSIS.length)) + ELLIPSIS;
}

/** Fewer letters of a phrase say nothing. */
const SHORTEST_PART = 30;

/** A phrase, or as many of its first words as there is room for. */
function fitting(text: string, kept: readonly Phrase[], phrase: Phrase, room: number): Phrase | undefined {
  const excess = written(text, inOrder([...kept, phrase])).length - room;
  if (excess <= 0) {
    return phrase;
  }
  const cut = text.lastIndexOf(' ', phrase.end - excess - ELLIPSIS.length - 1);
  return cut < phrase.start + SHORTEST_PART ? undefined : { ...phrase, end: cut };
}

function inOrder(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.toSorted((left, right) => left.start - right.start);
}

/** The verb and its object, which may stand behind a second verb: "Revisar y proponer las normas". */
function headOf(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  const [first] = phrases;
  const isVerbAlone = first !== undefined && !/[^ ] [^ ]/.test(text.slice(first.start, first.end));
  const object = isVerbAlone ? phrases.slice(1).find(({ kind }) => kind === 'other' || kind === 'matter') : undefined;
  return [first, object].filter((phrase) => phrase !== undefined);
}

/** Which of two phrases is left out first, below 0 the left one; `tellingOf` says how much one tells. */
type LeavingOrder = (left: Phrase, right: Phrase, tellingOf: (phrase: Phrase) => number) => number;

const byKind: LeavingOrder = (left, right, tellingOf) =>
  KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
  (left.kind === 'other' ? tellingOf(left) - tellingOf(right) : right.start - left.start);

const byTelling: LeavingOrder = (left, right, tellingOf) =>
  left.kind === right.kind || (left.kind !== 'procedure' && right.kind !== 'procedure')
    ? tellingOf(left) - tellingOf(right)
    : byKind(left, right, tellingOf);

function written(text: string, phrases: readonly Phrase[]): string {
  let gist = '';
  let end = 0;
  for (const phrase of phrases) {
    const isCut = /\S/.test(text.slice(end, phrase.start));
    const joint = gist === '' ? '' : isCut ? `${ELLIPSIS} ` : ' ';
    gist = (isCut ? withoutMark(gist) : gist) + joint + text.slice(phrase.start, phrase.end);
    end = phrase.end;
  }
  return end < text.trimEnd().length ? withoutMark(gist) + ELLIPSIS : gist;
}

function withoutMark(phrase: string): string {
  return phrase.replace(/(?:[,;:.…]| (?:y|o|e|de|del|la|las|los|el|en|a|al|por|para|con|que|su|sus))*$/, '');
}

function phrasesOf(text: string): readonly Phrase[] {
  const folded = foldText(text);
  const phrases: Phrase[] = [];
  let start = 0;
  let kind: Phrase['kind'] = 'other';
  for (const word of wordsOf(text)) {
    const opened: Phrase['kind'] | undefined = word.start === 0 ? undefined : kindAt(folded, word.start, kind);
    if (opened !== undefined) {
      phrases.push({ start, end: text.slice(0, word.start).trimEnd().length, kind });
      start = word.start;
      kind = opened;
    }
  }
  return [...phrases, { start, end: text.length, kind }];
}

/** The kind of the phrase that begins at a word, if one does. */
function kindAt(folded: string, offset: number, within: Phrase['kind']): Phrase['kind'] | undefined {
  const ahead = folded.slice(offset, offset + LONGEST_OPENING);
  const opening = LEANING.test(folded.slice(offset - 5, offset))
    ? undefined
    : OPENINGS.find(([, opens]) => opens.test(ahead));
  const isParted = /[,;:] $/.test(folded.slice(offset - 2, offset));
  // "Participar con las unidades administrativas en el diseño": back to what is done.
  const isBack = within === 'procedure' && /^en (?:el|la|los|las) /.test(ahead);
  return opening?.[0] ?? (isParted || isBack ? 'other' : undefined);
}

const LONGEST_OPENING = 40;
/** "a fin de que", "para que": these lean on what follows. */
const LEANING = /(?:^| )(?:de|a|en|para|por|y|con|la|las|los|el) $/;
