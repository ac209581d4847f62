import { BODY_WORDS } from '../../spanish/section-words.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import { hasEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { type DraftWords, draftWordsFrom, type IsWord } from '../reading/draft-words.ts';
import { isCapital } from '../reading/letters.ts';
import { matchTail, type TailMatch } from './match-tail.ts';
import { nameEndAt } from './name-end.ts';
import type { NameMatch } from './name-match.ts';

/** One name of a list that a plural before it announces, and the words it was read from. */
export interface Announced {
  readonly match: NameMatch;
  readonly words: DraftWords;
  /** Index of its last word. */
  readonly last: number;
  /** Where the list goes on; `undefined` behind its last name. */
  readonly next: number | undefined;
}

/**
 * The names behind "tres unidades: la de …, la de … y la de …", "dos coordinaciones que le reportan: … y …", one on each
 * line or in brackets, within the sentence. `plural` is the level word; `root` has the names of its level after their "de".
 */
export function findAnnounced(text: string, plural: Span, root: TrieNode, lexicon: NameLexicon): readonly Announced[] {
  const announced: Announced[] = [];
  let at = listStart(text, plural, lexicon);
  while (at !== undefined && at - plural.end < REACH) {
    const name = announcedAt(text, at, root, lexicon.isWord);
    if (name === undefined) {
      // What goes on in capitals is a member of others, and so may all be.
      return isCapitalAt(text, at) ? [] : announced;
    }
    announced.push(name);
    at = name.next;
  }
  return announced;
}

/** A mention depends on no more of the draft than this. */
const REACH = 400;

/** Where the list begins; `undefined` where something else than the units may be listed: "deben atender estos temas:". */
function listStart(text: string, { start, end }: Span, lexicon: NameLexicon): number | undefined {
  const [lead] = LEAD.exec(text.slice(end, end + LONGEST_LEAD)) ?? [];
  const isOfAnother = OF_ANOTHER.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  const isAbout = (lead?.match(/\p{L}+/gu) ?? []).every((written) => mayLead(written, lexicon));
  return lead === undefined || isOfAnother || !isAbout ? undefined : end + lead.length;
}

function mayLead(written: string, { isWord, known }: NameLexicon): boolean {
  const folded = foldText(written);
  const isOwner = written !== written.toLowerCase() && (isWord(folded) || known.isAcronym(written));
  const isInstitution = known.institution?.acronyms.has(folded) || folded === known.institution?.noun;
  return (
    isSmallWord(folded) ||
    LEADING.has(folded) ||
    BODY_WORDS.has(folded) ||
    known.isHead(folded) ||
    isOwner ||
    isInstitution === true
  );
}

const LONGEST_LEAD = 160;
const LEAD = /^[^.;:()|\n]{0,100}(?:\n(?!\s*\n)[^.;:()|\n]{0,100})?(?:[:(]|\bson|\ba saber,?)(?=\s|\p{L})/u;
const LONGEST_BEFORE = 40;
/** "los temas de las coordinaciones:", "las unidades y dos coordinaciones:" */
const OF_ANOTHER =
  /(?<!\p{L})(?:de\s+(?:las|los|sus|dichas|dichos|estas|esas)|\p{L}{3,30}s,?\s+(?:y|e|o|u)(?:\s+\p{L}{2,15})?)\s+$/iu;

/** What is said of units between their level word and their names. */
const LEADING: ReadonlySet<string> = new Set(
  `siguiente siguientes que le les la se integran conforman componen forman comprenden reportan dependen participan intervienen
  firman existen adscritas adscritos subordinadas dependientes directamente jerarquicamente cargo saber son es decir ella ellas
  dos tres cuatro cinco seis siete ocho nueve diez ambas todas administrativas administrativos normativas competentes
  involucradas responsables internas citada misma propia`.split(/\s+/),
);

function announcedAt(text: string, at: number, root: TrieNode, isWord: IsWord): Announced | undefined {
  const words = draftWordsFrom(text, at + lengthAt(BEFORE_NAME, text, at), isWord);
  const first = words.at(0);
  if (first === undefined || !isCapital(words, first) || isNewParagraph(text.slice(at, first.start))) {
    return undefined;
  }
  const tail = matchTail(words, 0, root).find(({ extent, name }) => extent === 'whole' && name.kind === 'official');
  return tail && { ...readName(text, words, tail), words, last: tail.last };
}

/** Behind an empty line only the entries of a list go on. */
function isNewParagraph(lead: string): boolean {
  return hasEmptyLine(lead) && !/[*•·–—-]\s|[\da-z][).]/i.test(lead);
}

function readName(text: string, words: DraftWords, { name, last }: TailMatch): Pick<Announced, 'match' | 'next'> {
  const start = words.at(0)?.start ?? 0;
  const end = nameEndAt(text, start, words.at(last)?.end ?? start);
  const behind = end + lengthAt(ASIDE, text, end);
  const parted = lengthAt(SEPARATOR, text, behind);
  return {
    match: {
      start,
      end,
      openingEnd: start,
      name,
      extent: 'whole',
      isMisspelt: false,
      head: undefined,
      isListed: true,
    },
    next: parted === 0 ? undefined : behind + parted,
  };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The mark or letter of an entry, "la de". */
const BEFORE_NAME =
  /[\s>*_•·–—-]{0,12}(?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]-?\s+)?[*_]{0,2}(?:(?:la|las|el|los)\s+)?(?:de\s+)?/iuy;
/** "(UISS)", "(numeral 8.2)", and the marks of emphasis around the name. */
const ASIDE = /[*_]{0,3}(?:\s*\([^()\n]{1,30}\))?[*_]{0,3}/y;
const SEPARATOR =
  /\s*(?:[,;]\s*(?:(?:y|e|o|u|as[ií] como)\s+)?|(?:y|e|o|u|as[ií] como)\s+)|[ \t]*\r?\n(?!\s*\n)(?=\s*(?:[*•·–—-]|\w{1,4}[).])\s)/iy;

function isCapitalAt(text: string, at: number): boolean {
  const rest = text.slice(at + lengthAt(BEFORE_NAME, text, at));
  return /^\p{Lu}/u.test(rest);
}
