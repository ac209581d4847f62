import type { ChapterKind } from '../model/manual.ts';
import { numberDepth } from '../model/section-number.ts';
import { foldKey } from '../text/fold.ts';
import { romanValue } from '../text/roman.ts';
import type { Span } from '../text/span.ts';
import { chapterKindOf } from './chapter-kind.ts';
import type { HeadingContext, LabelledHeading, Place, Recogniser } from './heading-place.ts';
import { looseKey } from './headings.ts';
import { isListedName } from './listed-names.ts';
import { parseNumberedLine, withoutFinalPeriod } from './numbered-line.ts';
import type { Profile } from './profile.ts';

/** Claves have three digits; a chapter has one or two. */
const FIRST_CLAVE = 100;
/** No manual has more chapters; `C.` opens the name of a citizen, not chapter 100. */
const LAST_CHAPTER = 40;

/** `6. ESTRUCTURA ORGÁNICA.`, `8.1. OFICINA DE LA PERSONA TITULAR…`: in capitals, or as the contents list it. */
const parseNumberedChapter: Recogniser = (place) => {
  const numbered = place.numbering === 'roman' ? undefined : parseNumberedLine(place.line);
  if (numbered === undefined || !isChapterName(numbered.name, place)) {
    return undefined;
  }
  const depth = numberDepth(numbered.number);
  if (depth === 1 && FIRST_CLAVE <= Number(numbered.number)) {
    return undefined;
  }
  const { number, printedNumber, name, nameSpan } = numbered;
  return openChapter(depth === 1 ? 'chapter' : 'section', number, printedNumber, name, nameSpan, place);
};

/** `V. FUNCIONES`, `VI DESCRIPCIÓN DE FUNCIONES` */
const parseRomanChapter: Recogniser = (place) => {
  const { line, profile } = place;
  const roman = /^([IVXLC]{1,8})\.?\s+(?=\p{L})/u.exec(line.text);
  const number = place.numbering === 'decimal' ? undefined : roman?.[1];
  if (number === undefined || LAST_CHAPTER < (romanValue(number) ?? LAST_CHAPTER + 1)) {
    return undefined;
  }
  const start = roman?.[0].length ?? 0;
  const name = withoutFinalPeriod(line.text.slice(start));
  if (profile.levels.levelOf(name) !== undefined || !isChapterName(name, place)) {
    return undefined;
  }
  const nameSpan = { start: line.start + start, end: line.start + start + name.length };
  return openChapter('chapter', number, roman?.[0].trim() ?? '', name, nameSpan, place);
};

/** `INTRODUCCION`: a chapter without number is known by the contents alone. */
const parseListedChapter: Recogniser = (place) => {
  const name = withoutFinalPeriod(place.line.text);
  const opens = isListedName(place.listed.chapters, name, place.listed);
  const isUnnumbered = opens && place.listed.chapters.get(looseKey(name))?.number === '';
  const nameSpan = { start: place.line.start, end: place.line.start + name.length };
  return isUnnumbered ? openChapter('chapter', '', '', name, nameSpan, place) : undefined;
};

/** What opens a chapter or a section of one; the first that fits decides. */
export const CHAPTER_RECOGNISERS: readonly Recogniser[] = [parseNumberedChapter, parseRomanChapter, parseListedChapter];

function isChapterName(name: string, { profile, listed }: Place): boolean {
  const isCapitalized = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  return (
    isCapitalized ||
    isListedName(listed.chapters, name, listed) ||
    profile.chapters.some(([opening]) => opening === foldKey(name))
  );
}

function openChapter(
  kind: 'chapter' | 'section',
  number: string,
  printedNumber: string,
  name: string,
  nameSpan: Span,
  { listed }: Place,
): LabelledHeading {
  const entry = listed.chapters.get(looseKey(name));
  return { kind, number, printedNumber, name, nameSpan, lineCount: 1, entry };
}

/** How a chapter is numbered; `undefined` for one without number. */
export function numberingOf({ number }: LabelledHeading): HeadingContext['numbering'] {
  if (number === '') {
    return undefined;
  }
  return romanValue(number) === undefined ? 'decimal' : 'roman';
}

/** What a chapter is about, by its name or by the one that the contents give it. */
export function headingKind({ name, entry }: LabelledHeading, profile: Profile): ChapterKind {
  const kind = chapterKindOf(name, profile.chapters);
  return kind === 'other' && entry !== undefined ? chapterKindOf(entry.name, profile.chapters) : kind;
}
