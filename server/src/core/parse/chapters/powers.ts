import type { Powers, Printed } from '../../model/chapter-contents.ts';
import type { LegalSource } from '../../model/legal-framework.ts';
import type { Power, PowerDuty } from '../../model/power.ts';
import type { Block, Duty, OrgUnit } from '../../model/unit.ts';
import { foldKey } from '../../text/fold.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';

/** Reads the powers: bullets `- IV. …` and plain paragraphs `XIX. …` (l. 389–393) alike. */
export function parsePowers(
  blocks: readonly Block[],
  sources: readonly LegalSource[],
  head: OrgUnit | undefined,
): Powers {
  const list: Power[] = [];
  const remarks: Block[] = [];
  const left = (head?.duties ?? []).map((duty): Candidate => ({ duty, words: wordSet(duty.text) }));
  for (const block of blocks) {
    const numeral = numeralOf(block);
    if (numeral === undefined) {
      remarks.push(block);
    } else {
      const text = block.text.slice(block.marker === undefined ? numeral.length + 1 : 0).trim();
      list.push({ numeral, text, pieces: block.pieces, duty: takeDuty(text, left) });
    }
  }
  return { article: articleIn(remarks), source: sourceIn(remarks, sources), list, remarks };
}

function numeralOf({ marker, text }: Block): string | undefined {
  const numeral = marker ?? /^([IVXLC]+)\.\s/.exec(text)?.[1];
  return numeral !== undefined && /^[IVXLC]+$/.test(numeral) ? numeral : undefined;
}

function articleIn(remarks: readonly Block[]): Printed | undefined {
  for (const block of remarks) {
    const match = /\bart[íi]culo\s+(\d+)/i.exec(block.text);
    if (match?.[1] !== undefined) {
      const end = match.index + match[0].length;
      const span = hullOf(locateInPieces(block, end - match[1].length, end));
      return span && { value: match[1], span };
    }
  }
  return undefined;
}

/** The longest name of the framework that the introduction prints. */
function sourceIn(remarks: readonly Block[], sources: readonly LegalSource[]): string | undefined {
  const named = sources.filter(({ name }) => remarks.some(({ text }) => text.includes(name)));
  return named.toSorted((left, right) => right.name.length - left.name.length)[0]?.name;
}

/** Below this share of common words a duty is another one. */
const MIN_SHARE = 0.7;

/** A duty and its words, while no power has taken it. */
interface Candidate {
  readonly duty: Duty;
  readonly words: ReadonlySet<string>;
}

/** The duty most like a power, taken off the list so that the match is one to one. Mostly it is the next one. */
function takeDuty(text: string, left: Candidate[]): PowerDuty | undefined {
  const words = wordSet(text);
  const next = left[0];
  const isNext = next !== undefined && MIN_SHARE <= shareOf(words, next.words);
  const shares = isNext ? [1] : left.map((candidate) => shareOf(words, candidate.words));
  const share = Math.max(...shares);
  const [best] = share < MIN_SHARE ? [] : left.splice(shares.indexOf(share), 1);
  return best && { id: best.duty.id, wording: wordingOf(text, best.duty.text) };
}

function wordingOf(power: string, duty: string): PowerDuty['wording'] {
  if (sentenceKey(power) === sentenceKey(duty)) {
    return 'identical';
  }
  const words = [...wordsOf(power)];
  let next = 0;
  for (const word of wordsOf(duty)) {
    if (words[next]?.folded === word.folded) {
      next++;
    }
  }
  return next === words.length ? 'extended' : 'different';
}

function sentenceKey(text: string): string {
  return foldKey(text).replace(/[.;,]$/, '');
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set([...wordsOf(text)].map(({ folded }) => folded));
}

/** Words in common as a share of all words of both. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}
