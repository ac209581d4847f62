import type { Acronym, AcronymDefinition } from '../../model/acronym.ts';
import type { Level } from '../../model/level.ts';
import type { Manual } from '../../model/manual.ts';
import { type TextNode, textNodesOf } from '../../model/text-node.ts';
import { foldText } from '../../text/fold.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf, type Span } from '../../text/span.ts';
import { findExpansion } from './acronym-expansion.ts';

interface OpenAcronym {
  readonly definitions: AcronymDefinition[];
  readonly uses: Span[];
}

const CAPITALS = /[A-ZÑ]{3,12}/g;

/** Every acronym of the text: where it is spelled out, if it is, and where it is used. */
export function readAcronyms(manual: Manual): readonly Acronym[] {
  const found = new Map<string, OpenAcronym>();
  for (const node of textNodesOf(manual)) {
    const words = [...node.text.matchAll(CAPITALS)].filter((word) => isAlone(node.text, word.index, word[0].length));
    // A title in capitals has no acronyms.
    if (0 < words.length && node.text !== node.text.toUpperCase()) {
      for (const word of words) {
        addUse(found, node, word[0], word.index);
      }
    }
  }
  return [...found].map(([acronym, { definitions, uses }]) => ({
    acronym,
    definitions,
    unit: unitOf(acronym, definitions, manual),
    uses,
  }));
}

function addUse(found: Map<string, OpenAcronym>, node: TextNode, acronym: string, start: number): void {
  const end = start + acronym.length;
  const span = hullOf(locateInPieces(node, start, end));
  if (span === undefined || /^[IVXLC]+$/.test(acronym)) {
    return;
  }
  const known = found.get(acronym) ?? { definitions: [], uses: [] };
  found.set(acronym, known);
  known.uses.push(span);
  const close = closingParenthesis(node.text, start, end);
  const expansion = close === undefined ? undefined : findExpansion(node.text.slice(0, start - 1), acronym);
  const defined = expansion && hullOf(locateInPieces(node, expansion.start, close ?? end));
  if (expansion !== undefined && defined !== undefined) {
    known.definitions.push({ expansion: node.text.slice(expansion.start, expansion.end), span: defined });
  }
}

/** The end of the parentheses that hold the acronym and nothing else but its plural. */
function closingParenthesis(text: string, start: number, end: number): number | undefined {
  const close = text[start - 1] === '(' ? /^(?:['’]s)?\)/.exec(text.slice(end, end + 3)) : null;
  return close === null ? undefined : end + close[0].length;
}

/** "GOB" of GOB.MX is part of an address; a plural may follow an acronym: PTD's (l. 3536). */
function isAlone(text: string, start: number, length: number): boolean {
  const end = start + length;
  return (
    !/[\p{L}\p{N}.@]/u.test(text.charAt(start - 1)) && !/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

/**
 * The unit that an acronym stands for: its name has those initials and holds the expansion, which may lack the
 * level word, printed once for several units: "las Unidades de …(UISS), de Fiscalización y Cobranza (UFC)" (l. 3523).
 */
function unitOf(
  acronym: string,
  definitions: readonly AcronymDefinition[],
  { units, levels }: Manual,
): string | undefined {
  if (definitions.length === 0) {
    return undefined;
  }
  const named = units.filter(
    ({ name }) =>
      initialsOf(name) === acronym && definitions.some(({ expansion }) => name.endsWith(tailOf(expansion, levels))),
  );
  return named.length === 1 ? named[0]?.number : undefined;
}

function initialsOf(name: string): string {
  return [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([capital]) => foldText(capital).toUpperCase()).join('');
}

/** Without the level word, which may be plural: "Unidades de Incorporación…" against "Unidad de Incorporación…". */
function tailOf(expansion: string, levels: readonly Level[]): string {
  const openings = levels.map(({ plural }) => `${plural} `).filter((opening) => expansion.startsWith(opening));
  return expansion.slice(Math.max(0, ...openings.map(({ length }) => length)));
}
