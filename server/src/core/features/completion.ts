import type { Analysis } from '../analysis.ts';
import { type BegunName, readBehind, restFrom } from '../mentions/names/name-rest.ts';
import { isBegunBy, spanFrom, wordsBefore } from '../mentions/names/typed-name.ts';
import type { OrgUnit } from '../model/unit.ts';
import { isSmallWord } from '../spanish/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

export interface Completions {
  /** What was typed of the name on the line of the cursor; every proposal replaces it. */
  readonly span: Span;
  /** Where the name begins; before {@link span} when that is on the line before. */
  readonly from: number;
  /** Whether the level was written that the proposals have. */
  readonly isOfLevel: boolean;
  /** In the order of the manual, those first with which what stands behind the cursor goes on. */
  readonly proposals: readonly Proposal[];
}

export interface Proposal {
  readonly kind: 'name' | 'post' | 'number';
  readonly unit: OrgUnit;
  /** The whole name. */
  readonly text: string;
  /** What takes the place of what was typed: of a name that was begun on the line before, its rest. */
  readonly newText: string;
  /** Where what stands behind the cursor no longer goes on as the proposal does. */
  readonly goesOn: number;
  /** The same, and at least the end of the word that the cursor is in. */
  readonly wordEnd: number;
}

/** What a person who asks for proposals may mean: a name of any kind, even before its first letter. */
export function completionsAsked(analysis: Analysis, text: string, offset: number): Completions | undefined {
  const found =
    numbersAt(analysis, text, offset) ??
    namesAt(analysis, text, offset) ??
    afterTitular(analysis, text, offset) ??
    namesByWords(analysis, text, offset) ??
    everyName(analysis, text, offset);
  return found && { ...found, proposals: found.proposals.toSorted((left, right) => right.goesOn - left.goesOn) };
}

/** What the character just typed announces: a head word in capitals ("Coordinación de ", "Div. "), a post, "numeral 8.". */
export function completionsTyped(analysis: Analysis, text: string, offset: number): Completions | undefined {
  const names = namesAt(analysis, text, offset) ?? afterTitular(analysis, text, offset);
  if (names !== undefined && /^(?:\p{Lu}|$)/u.test(text.slice(names.from, offset))) {
    return names;
  }
  const numbers = numbersAt(analysis, text, offset);
  return numbers !== undefined &&
    /(?:numeral(?:es)?|apartados?|secci[oó]n)[\s~]+$/i.test(text.slice(0, numbers.span.start).slice(-20))
    ? numbers
    : undefined;
}

const NUMBER_REST = /[\d.]{0,12}\d/y;

function numbersAt({ units }: Analysis, text: string, offset: number): Completions | undefined {
  const typed = /(?<![\d.,/-])\d{1,2}(?:\.\d{1,2}){0,5}\.?$/.exec(text.slice(Math.max(0, offset - 24), offset))?.[0];
  if (typed === undefined || !typed.includes('.')) {
    return undefined;
  }
  NUMBER_REST.lastIndex = offset;
  const rest = NUMBER_REST.exec(text)?.[0] ?? '';
  const wordEnd = offset + rest.length;
  const proposals = units.all
    .filter(({ number }) => number.startsWith(typed) && number !== typed)
    .map((unit): Proposal => {
      const goesOn = unit.number.startsWith(typed + rest) ? wordEnd : offset;
      return { kind: 'number', unit, text: unit.number, newText: unit.number, goesOn, wordEnd };
    });
  const start = offset - typed.length;
  return proposals.length === 0
    ? undefined
    : { span: { start, end: offset }, from: start, isOfLevel: false, proposals };
}

/** The longest run of words before the cursor that opens with a level or a post and goes on as a unit's name does. */
function namesAt({ units, typedNames }: Analysis, text: string, offset: number): Completions | undefined {
  const words = wordsBefore(text, offset);
  for (let index = 0; index < words.length; index++) {
    const typed = words.slice(index);
    const [first] = typed;
    const opening = typedNames.openingOf(typed);
    if (first === undefined || opening.length === 0) {
      continue;
    }
    const rest = typed.slice(opening.length).map(({ folded }) => folded);
    const isCaps = isWrittenInCapitals(text, typed, offset);
    const span = spanFrom(first, offset, text);
    const proposals = units.all
      .filter((unit) => opening.levels.includes(unit.level) && isBegunBy(rest, foldedWords(typedNames.tailOf(unit))))
      .flatMap((unit) => {
        const tail = typedNames.tailOf(unit);
        const name = opening.kind === 'post' ? `${opening.post} ${tail}` : unit.name;
        const written = isCaps ? name.toUpperCase() : name;
        const head = { typed: opening.length, named: foldedWords(name).length - foldedWords(tail).length };
        const kind = opening.kind === 'post' ? 'post' : 'name';
        return proposalOf(kind, unit, { text, typed, name: written, head }, span);
      });
    if (0 < proposals.length) {
      return { span, from: first.start, isOfLevel: true, proposals };
    }
  }
  return undefined;
}

/** None for a name that the words on the line before do not begin. */
function proposalOf(
  kind: Proposal['kind'],
  unit: OrgUnit,
  begun: BegunName,
  { start, end }: Span,
): readonly Proposal[] {
  const isOnOneLine = begun.typed.every((word) => start <= word.start);
  const newText = isOnOneLine ? begun.name : restFrom(begun, start);
  return newText === undefined ? [] : [{ kind, unit, text: begun.name, newText, ...readBehind(begun, end) }];
}

const NO_HEAD = { typed: 0, named: 0 };

/** Names that are proposed before a letter of them is typed. */
function unbegun(unit: OrgUnit, text: string, offset: number): readonly Proposal[] {
  const nothing = { start: offset, end: offset };
  return proposalOf('name', unit, { text, typed: [], name: unit.name, head: NO_HEAD }, nothing);
}

function foldedWords(name: string): readonly string[] {
  return [...wordsOf(name)].map(({ folded }) => folded);
}

function isWrittenInCapitals(text: string, words: readonly Word[], offset: number): boolean {
  const written = text.slice(words[0]?.start ?? offset, offset);
  return 3 < written.length && written === written.toUpperCase();
}

/** "Titular de la " says that a unit's name comes next, one that has this article. */
function afterTitular({ units, typedNames }: Analysis, text: string, offset: number): Completions | undefined {
  const written = /titular(?:es)? (?:de (la|el|las|los)|(del))\s$/i.exec(text.slice(Math.max(0, offset - 24), offset));
  if (written === null) {
    return undefined;
  }
  const article = written[2] === undefined ? written[1]?.toLowerCase() : 'el';
  const proposals = units.all
    .filter((unit) => (typedNames.articleOf(unit) ?? article) === article)
    .flatMap((unit) => unbegun(unit, text, offset));
  return proposals.length === 0
    ? undefined
    : { span: { start: offset, end: offset }, from: offset, isOfLevel: false, proposals };
}

const MIN_WORD = 3;
const LONGEST = 5;

/** By words of the name alone ("cobro coac"), or the post of every unit for "titu". */
function namesByWords(analysis: Analysis, text: string, offset: number): Completions | undefined {
  const { units, typedNames } = analysis;
  const before = wordsBefore(text, offset);
  const words = before.slice(-LONGEST);
  const last = words.at(-1);
  if (last === undefined || last.end !== offset || last.folded.length < MIN_WORD) {
    return undefined;
  }
  if ('titular'.startsWith(last.folded)) {
    return titulars(analysis, text, last);
  }
  for (let index = 0; index < words.length; index++) {
    const typed = words.slice(index);
    const [first] = typed;
    const folded = typed.map((word) => word.folded);
    if (first === undefined || isSmallWord(first.folded) || first.folded.length < MIN_WORD) {
      continue;
    }
    // Of a level that has no such name, "Coordinación de cobro coac", the words go with the rest.
    const opening = openingBefore(typedNames, before, first);
    const span = spanFrom(opening ?? first, offset, text);
    const proposals = units.all
      .filter(({ name }) => isBegunBy(folded, foldedWords(name)))
      .flatMap((unit) => proposalOf('name', unit, { text, typed, name: unit.name, head: NO_HEAD }, span));
    if (0 < proposals.length) {
      return { span, from: span.start, isOfLevel: false, proposals };
    }
  }
  return undefined;
}

/** The first word of a level on the same line right before another word, small words between. */
function openingBefore({ openingOf }: Analysis['typedNames'], words: readonly Word[], word: Word): Word | undefined {
  const end = words.findIndex(({ start }) => start === word.start);
  return words.slice(0, end).find((_, index) => {
    const { kind, length } = openingOf(words.slice(index, end));
    return kind === 'level' && words.slice(index + length, end).every(({ folded }) => isSmallWord(folded));
  });
}

function titulars({ units, typedNames }: Analysis, text: string, last: Word): Completions {
  const span = spanFrom(last, last.end, text);
  const titular = `${text.charAt(last.start) === 'T' ? 'T' : 't'}itular`;
  const proposals = units.all.flatMap((unit) => {
    const de = OF_ARTICLE[typedNames.articleOf(unit) ?? 'la'] ?? 'de la';
    const name = `${titular} ${de} ${unit.name}`;
    return proposalOf('post', unit, { text, typed: [last], name, head: NO_HEAD }, span);
  });
  return { span, from: last.start, isOfLevel: false, proposals };
}

const OF_ARTICLE: Readonly<Record<string, string>> = { la: 'de la', el: 'del', las: 'de las', los: 'de los' };

function everyName({ units }: Analysis, text: string, offset: number): Completions | undefined {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 1), offset))
    ? undefined
    : {
        span: { start: offset, end: offset },
        from: offset,
        isOfLevel: false,
        proposals: units.all.flatMap((unit) => unbegun(unit, text, offset)),
      };
}
