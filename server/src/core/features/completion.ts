import type { Analysis } from '../analysis.ts';
import { isBegunBy, spanFrom, wordsBefore } from '../mentions/names/typed-name.ts';
import type { OrgUnit } from '../model/unit.ts';
import { isSmallWord } from '../spanish/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

export interface Completions {
  /** What was typed of the name; every proposal replaces it. */
  readonly span: Span;
  readonly proposals: readonly Proposal[];
}

export interface Proposal {
  readonly kind: 'name' | 'post' | 'number';
  readonly unit: OrgUnit;
  readonly text: string;
}

/** What a person who asks for proposals may mean: a name of any kind, even before its first letter. */
export function completionsAsked(analysis: Analysis, text: string, offset: number): Completions | undefined {
  return (
    numbersAt(analysis, text, offset) ??
    namesAt(analysis, text, offset) ??
    afterTitular(analysis, text, offset) ??
    namesByWords(analysis, text, offset) ??
    everyName(analysis, text, offset)
  );
}

/** What the character just typed announces: a head word in capitals ("Coordinación de ", "Div. "), a post, "numeral 8.". */
export function completionsTyped(analysis: Analysis, text: string, offset: number): Completions | undefined {
  const names = namesAt(analysis, text, offset) ?? afterTitular(analysis, text, offset);
  if (names !== undefined && /^(?:\p{Lu}|$)/u.test(text.slice(names.span.start, offset))) {
    return names;
  }
  const numbers = numbersAt(analysis, text, offset);
  return numbers !== undefined &&
    /(?:numeral(?:es)?|apartados?|secci[oó]n)[\s~]+$/i.test(text.slice(0, numbers.span.start).slice(-20))
    ? numbers
    : undefined;
}

function numbersAt({ units }: Analysis, text: string, offset: number): Completions | undefined {
  const typed = /(?<![\d.,/-])\d{1,2}(?:\.\d{1,2}){0,5}\.?$/.exec(text.slice(Math.max(0, offset - 24), offset))?.[0];
  if (typed === undefined || !typed.includes('.')) {
    return undefined;
  }
  const proposals = units.all
    .filter(({ number }) => number.startsWith(typed) && number !== typed)
    .map((unit): Proposal => ({ kind: 'number', unit, text: unit.number }));
  return proposals.length === 0 ? undefined : { span: { start: offset - typed.length, end: offset }, proposals };
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
    const proposals = units.all
      .filter((unit) => opening.levels.includes(unit.level) && isBegunBy(rest, foldedWords(typedNames.tailOf(unit))))
      .map((unit): Proposal => {
        const name = opening.kind === 'post' ? `${opening.post} ${typedNames.tailOf(unit)}` : unit.name;
        return { kind: opening.kind === 'post' ? 'post' : 'name', unit, text: isCaps ? name.toUpperCase() : name };
      });
    if (0 < proposals.length) {
      return { span: spanFrom(first, offset), proposals };
    }
  }
  return undefined;
}

function foldedWords(name: string): readonly string[] {
  return [...wordsOf(name)].map(({ folded }) => folded);
}

function isWrittenInCapitals(text: string, words: readonly Word[], offset: number): boolean {
  const written = text.slice(words[0]?.start ?? offset, offset);
  return 3 < written.length && written === written.toUpperCase();
}

/** "Titular de la " says that a unit's name comes next. */
function afterTitular({ units }: Analysis, text: string, offset: number): Completions | undefined {
  return /titular de (?:la|el)\s$/i.test(text.slice(Math.max(0, offset - 24), offset))
    ? {
        span: { start: offset, end: offset },
        proposals: units.all.map((unit) => ({ kind: 'name', unit, text: unit.name })),
      }
    : undefined;
}

const MIN_WORD = 3;
const LONGEST = 5;

/** By words of the name alone ("cobro coac"), or the post of every unit for "titu". */
function namesByWords({ units }: Analysis, text: string, offset: number): Completions | undefined {
  const words = wordsBefore(text, offset).slice(-LONGEST);
  const last = words.at(-1);
  if (last === undefined || last.end !== offset || last.folded.length < MIN_WORD) {
    return undefined;
  }
  if ('titular'.startsWith(last.folded)) {
    const post = `${text.charAt(last.start) === 'T' ? 'T' : 't'}itular de la `;
    return {
      span: spanFrom(last, offset),
      proposals: units.all.map((unit) => ({ kind: 'post', unit, text: post + unit.name })),
    };
  }
  for (let index = 0; index < words.length; index++) {
    const typed = words.slice(index);
    const [first] = typed;
    const folded = typed.map((word) => word.folded);
    if (first === undefined || isSmallWord(first.folded) || first.folded.length < MIN_WORD) {
      continue;
    }
    const proposals = units.all
      .filter(({ name }) => isBegunBy(folded, foldedWords(name)))
      .map((unit): Proposal => ({ kind: 'name', unit, text: unit.name }));
    if (0 < proposals.length) {
      return { span: spanFrom(first, offset), proposals };
    }
  }
  return undefined;
}

function everyName({ units }: Analysis, text: string, offset: number): Completions | undefined {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 1), offset))
    ? undefined
    : {
        span: { start: offset, end: offset },
        proposals: units.all.map((unit) => ({ kind: 'name', unit, text: unit.name })),
      };
}
