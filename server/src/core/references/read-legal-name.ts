import type { LegalSource } from '../model/legal-framework.ts';
import type { LegalCitationReason } from '../model/reference.ts';
import { isSmallInNorm } from '../spanish/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { LegalNames } from './legal-names.ts';

interface ReadName extends Span {
  readonly sources: readonly LegalSource[];
  readonly reason: LegalCitationReason;
}

/** So many telling words fit one name only by intent: "Contrato Colectivo de Trabajo". */
const MIN_PART = 3;

/** No name of a norm is longer. */
const MAX_NAME = 260;

/** The name of a norm that begins at an offset, whole or in part; `undefined` for a bare "Ley". */
export function readLegalName(text: string, start: number, names: LegalNames): ReadName | undefined {
  const words = [...wordsOf(text, start, Math.min(text.length, start + MAX_NAME))];
  return readWhole(words, names) ?? readUnlisted(text, words, names);
}

/** Follows the names word by word; the longest whole one wins, then one that stops short of its end. */
function readWhole(words: readonly Word[], { root }: LegalNames): ReadName | undefined {
  const start = words[0]?.start ?? 0;
  let node = root;
  let count = 0;
  let whole: ReadName | undefined;
  let part: ReadName | undefined;
  for (const { folded, end } of words) {
    if (isSmallInNorm(folded)) {
      continue;
    }
    const next = node.next.get(folded);
    if (next === undefined) {
      break;
    }
    node = next;
    count++;
    if (node.source !== undefined) {
      whole = { start, end, sources: [node.source], reason: 'named' };
      part = undefined;
    } else if (MIN_PART <= count && new Set(node.sources).size === 1) {
      part = { start, end, sources: node.sources.slice(0, 1), reason: 'named-in-part' };
    }
  }
  return part ?? whole;
}

/** What ends a name: a mark, or a comma or "y" with an article, after which another name begins. */
const PARTED = /[.;:()]|(?:,|\sy)\s+(?:la|el|los|sus?)\s+$/;

/** A name that the framework prints otherwise or not at all: capitalised words after the first, small ones between. */
function readUnlisted(text: string, words: readonly Word[], { names }: LegalNames): ReadName | undefined {
  const [head, ...rest] = words;
  const name: Word[] = [];
  const pending: Word[] = [];
  for (const word of rest) {
    const before = name.at(-1) ?? head;
    const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 1));
    if (before !== undefined && PARTED.test(text.slice(before.end, word.start))) {
      break;
    }
    if (isCapital) {
      name.push(...pending.splice(0), word);
    } else if (isSmallInNorm(word.folded) && pending.length < 3) {
      pending.push(word);
    } else {
      break;
    }
  }
  const last = name.at(-1);
  const first = name.find(({ folded }) => !isSmallInNorm(folded));
  if (head === undefined || last === undefined || first === undefined || !isQualified(text, head, first)) {
    return undefined;
  }
  const telling = name.map(({ folded }) => folded).filter((word) => !isSmallInNorm(word));
  const sources = names
    .filter((each) => each.words[0] === head.folded && telling.every((word) => each.words.includes(word)))
    .map(({ source }) => source);
  const reason = sources.length === 0 ? 'not-in-framework' : sources.length === 1 ? 'named-in-part' : 'not-said-which';
  return { start: head.start, end: last.end, sources, reason };
}

/** In "la Ley y Reglamentos" and "reglamentos y el Código" the capitals that follow belong to another name. */
function isQualified(text: string, head: Word, next: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(head.start, head.end)) && !/,|\s[ye]\s/.test(text.slice(head.end, next.start));
}
