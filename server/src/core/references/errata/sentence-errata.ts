import type { Issue, IssueCode } from '../../model/issue.ts';
import type { TextNode } from '../../model/text-node.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';

interface Rule {
  readonly code: IssueCode;
  readonly pattern: RegExp;
}

/** Oddities that need no more than the sentence. Every hit in the manual was read: none is a false alarm. */
const RULES: readonly Rule[] = [
  // "fiscalización..", "competencia. ." (l. 2218, 2996); "etc.," is right.
  { code: 'mark-repeated', pattern: /([.,;:]) ?\1/g },
  // "al régimen obligatorio. para los procesos" (l. 733); an ordinal "1ro. de agosto" is no end of sentence.
  { code: 'period-in-sentence', pattern: /(?<=\p{Ll}{5})\.(?= \p{Ll})/gu },
  // "herramientas informáticas , así como" (l. 774).
  { code: 'blank-before-mark', pattern: /(?<=[\p{L}\d]) [,;:]/gu },
  // "jurídico- fiscal" (l. 2947).
  { code: 'blank-after-hyphen', pattern: /(?<=\p{L})- (?=\p{L})/gu },
  // "de de visitas" (l. 2461).
  { code: 'word-repeated', pattern: /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/gu },
  // "del el Órgano", "a través del en el", "los servicios de en materia" (l. 2259, 939, 977).
  { code: 'words-clash', pattern: /(?<!\p{L})(?:(?:del|al) (?:el|la|los|las|en)|de en)(?!\p{L})/gu },
  // "para la, asesoría", "los temas de, asesoría" (l. 2619, 2657).
  { code: 'comma-misplaced', pattern: /(?<!\p{L})(?:la|el|los|las|de|del),(?= \p{L})/gu },
  // "asesoría y, orientación" (l. 3093); "y, en su caso," and the like open an aside.
  {
    code: 'comma-misplaced',
    pattern:
      /(?<!\p{L})y,(?! (?:a|al|ante|bajo|como|con|cuando|de|del|desde|en|entre|no|para|por|previ[ao]|según|si|sin|sobre)(?!\p{L}))(?= \p{L})/gu,
  },
];

export function sentenceErrata(node: TextNode): readonly Issue[] {
  return RULES.flatMap(({ code, pattern }) =>
    [...node.text.matchAll(pattern)].flatMap((match) =>
      issueAt(node, code, match.index, match.index + match[0].length),
    ),
  );
}

/** An opening quotation mark that nothing closes, or the reverse; the ASCII one opens and closes (l. 12). */
export function quoteErrata(text: string, node: TextNode): readonly Issue[] {
  return node.pieces.flatMap((piece): readonly Issue[] => {
    const line = text.slice(piece.start, piece.end);
    const straight = [...line.matchAll(/"/g)];
    const opening = [...line.matchAll(/“/g)];
    const closing = [...line.matchAll(/”/g)];
    const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined;
    const alone =
      node.pieces.length === 1 && opening.length !== closing.length ? (opening.at(-1) ?? closing.at(-1)) : undefined;
    const mark = odd ?? alone;
    return mark === undefined
      ? []
      : [
          {
            code: 'quote-unpaired',
            span: { start: piece.start + mark.index, end: piece.start + mark.index + 1 },
            values: [mark[0]],
          },
        ];
  });
}

/** An issue over a part of a node, with the words printed there as its first value. */
export function issueAt(
  node: TextNode,
  code: IssueCode,
  start: number,
  end: number,
  values: readonly string[] = [],
): readonly Issue[] {
  const span = hullOf(locateInPieces(node, start, end));
  return span === undefined ? [] : [{ code, span, values: [node.text.slice(start, end), ...values] }];
}
