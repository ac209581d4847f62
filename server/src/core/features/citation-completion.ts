import type { Analysis } from '../analysis.ts';
import { type CitationRequest, citationRequestAt } from '../citation/citation-request.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { isSmallWord } from '../spanish/small-words.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

/** Places of the manual that may be meant where a citation is being written. */
export interface CitationCompletions {
  /** What was typed of it; the citation replaces it. */
  readonly span: Span;
  /** Exactly what was typed, so that only the style is left to choose. */
  readonly named: CitationProposal | undefined;
  /** Best first. */
  readonly proposals: readonly CitationProposal[];
  /** Whether nothing else can be meant; words after "numeral 8.2.1, función" may as well be those of a name. */
  readonly isCertain: boolean;
}

/** A unit, a duty of it, or an item of that. */
interface CitationProposal {
  /** `8.2.1`, `8.2.1#5`, `8.2.1#1.c`. */
  readonly id: string;
  readonly unit: OrgUnit;
  readonly duty: Duty | undefined;
  readonly item: DutyItem | undefined;
}

/** Beyond this, words found are guesses. */
const MAX_FOUND = 20;
/** A sentence that only happens to have an "@" in it goes on for longer. */
const MAX_WORDS = 4;

/** What a person who asks for proposals may mean: after "@", "cita:" and "numeral 8.3.1,". */
export function citationsAsked(analysis: Analysis, text: string, offset: number): CitationCompletions | undefined {
  const request = citationRequestAt(text, offset);
  return request === undefined || (request.opening === 'prose' && isProse(analysis, request, text))
    ? undefined
    : completionsFor(analysis, request);
}

/** What the character just typed announces: "@", or the words that announce a duty or an item of a numbered unit. */
export function citationsTyped(analysis: Analysis, text: string, offset: number): CitationCompletions | undefined {
  const request = citationRequestAt(text, offset);
  return request !== undefined && isAnnounced(analysis, request) ? completionsFor(analysis, request) : undefined;
}

/** "numeral 8.3" may go on to 8.3.1; numbers are proposed by another question. "numeral 8.3, la Coordinación" says more. */
function isProse({ units }: Analysis, { unit = '', duty, words }: CitationRequest, text: string): boolean {
  const isUnfinished = /[\d.]$/.test(text) && units.all.some(({ number }) => number.startsWith(`${unit}.`));
  return duty === undefined ? isUnfinished || words !== '' : isSentence(words);
}

function isSentence(words: string): boolean {
  return MAX_WORDS < contentWords(words).length || /[.,:;()]/.test(words);
}

function isAnnounced({ search }: Analysis, { opening, unit, duty, words }: CitationRequest): boolean {
  if (isSentence(words)) {
    return false;
  }
  switch (opening) {
    case 'sign':
      return search.search(words, 1).unknown.length === 0;
    case 'label':
      return unit?.includes('.') === true;
    case 'prose':
      return duty !== undefined;
  }
}

function completionsFor(analysis: Analysis, request: CitationRequest): CitationCompletions | undefined {
  const { named, proposals } = request.unit === undefined ? anywhere(analysis, request) : numbered(analysis, request);
  const isCertain = request.opening !== 'prose' || request.words === '';
  return named === undefined && proposals.length === 0
    ? undefined
    : { span: request.span, named, proposals, isCertain };
}

type Places = Pick<CitationCompletions, 'named' | 'proposals'>;

/** Units by words of their names, then duties by what they say; every unit before the first word. */
function anywhere({ units, search }: Analysis, { words }: CitationRequest): Places {
  if (words === '') {
    return { named: undefined, proposals: units.all.map(ofUnit) };
  }
  const wanted = contentWords(words);
  const unitsNamed = 0 < wanted.length ? units.all.filter(({ name }) => hasWords([name], wanted)) : [];
  return { named: undefined, proposals: [...unitsNamed.map(ofUnit), ...found(search, words)] };
}

/** Duties and items by what they say, best first. */
function found(search: Analysis['search'], query: string): readonly CitationProposal[] {
  return search.search(query, MAX_FOUND).hits.map(({ document: { unit, duty, item } }) => ({
    id: (item ?? duty).id,
    unit,
    duty,
    item,
  }));
}

function numbered({ units, search }: Analysis, request: CitationRequest): Places {
  const { unit: number = '', duty, words } = request;
  const unit = units.all.find((each) => each.number === number);
  const { named, proposals }: Places = unit === undefined ? NOWHERE : withinUnit(unit, request, search);
  const isNumberAlone = duty === undefined && words === '';
  const begun = units.all.filter((each) => isNumberAlone && each !== unit && each.number.startsWith(number));
  return { named, proposals: [...proposals, ...begun.map(ofUnit)] };
}

const NOWHERE: Places = { named: undefined, proposals: [] };

function withinUnit(unit: OrgUnit, { duty: number, item, words }: CitationRequest, search: Analysis['search']): Places {
  const duties = unit.duties.map((duty): CitationProposal => ({ id: duty.id, unit, duty, item: undefined }));
  if (words !== '') {
    // After the number of a duty nothing else is missing.
    return (number ?? '') === '' ? { named: undefined, proposals: byWords(duties, unit, words, search) } : NOWHERE;
  }
  if (number === undefined || number === '') {
    return { named: number === undefined ? ofUnit(unit) : undefined, proposals: duties };
  }
  const named = duties.find(({ duty }) => isNumbered(duty, number));
  const items = named === undefined ? [] : itemsOf(named);
  return item === undefined
    ? { named, proposals: [...items, ...duties.filter((each) => each !== named && isBegun(each, number))] }
    : withinDuty(items, item);
}

/** Duties that have the words; where none has them, what a search finds in the unit for them ("incobrables"). */
function byWords(
  duties: readonly CitationProposal[],
  unit: OrgUnit,
  words: string,
  search: Analysis['search'],
): readonly CitationProposal[] {
  const literal = duties.filter(saying(words));
  return literal.length === 0
    ? found(search, `en:${unit.number} ${words}`).filter((proposal) => proposal.unit === unit)
    : literal;
}

function withinDuty(items: readonly CitationProposal[], letter: string): Places {
  const named = items.find(({ item }) => item?.marker !== undefined && item.marker === letter.toLowerCase());
  return letter === '' ? { named: undefined, proposals: items } : { named, proposals: [] };
}

function itemsOf(proposal: CitationProposal): readonly CitationProposal[] {
  const items = proposal.duty === undefined ? [] : itemsWithin(proposal.duty);
  return items.map((item) => ({ ...proposal, id: item.id, item }));
}

function isNumbered(duty: Duty | undefined, number: string): boolean {
  return String(duty?.ordinal) === number || duty?.marker?.toLowerCase() === number.toLowerCase();
}

function isBegun({ duty }: CitationProposal, number: string): boolean {
  return String(duty?.ordinal).startsWith(number);
}

/** Whether a duty says all of these words, in any order, itself or in its items. */
function saying(words: string): (proposal: CitationProposal) => boolean {
  const wanted = contentWords(words);
  return ({ duty }) =>
    duty !== undefined && hasWords([duty.text, ...itemsWithin(duty).map(({ text }) => text)], wanted);
}

/** Whether each wanted word begins some word of the texts. */
function hasWords(texts: readonly string[], wanted: readonly string[]): boolean {
  const folded = texts.flatMap((text) => [...wordsOf(text)].map((word) => word.folded));
  return wanted.every((word) => folded.some((each) => each.startsWith(word)));
}

function contentWords(text: string): readonly string[] {
  return [...wordsOf(text)].map(({ folded }) => folded).filter((word) => !isSmallWord(word));
}

function ofUnit(unit: OrgUnit): CitationProposal {
  return { id: unit.number, unit, duty: undefined, item: undefined };
}
