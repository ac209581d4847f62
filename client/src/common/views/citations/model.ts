import type { Citable, CiteResult, LabelledText, StyledCitation } from '../../../../../server/src/protocol/requests.ts';
import type { UnitsNode } from '../units/model.ts';

/** What a node of the tree cites; `undefined` for a manual. */
export function citableOf(node: UnitsNode): Citable | undefined {
  const manual = node.manual.uri;
  switch (node.kind) {
    case 'manual':
      return undefined;
    case 'unit':
    case 'duties':
      return { manual, id: node.unit.number };
    case 'duty':
      return { manual, id: `${node.unit.number}#${node.duty.ordinal}` };
    case 'item':
      return { manual, id: node.item.id };
  }
}

/** The citation in a style, the first of the person's own for `own`; the default style where there is none. */
export function citationIn({ citations }: CiteResult, style: string): StyledCitation | undefined {
  return citations.find((citation) => citation.style === style) ?? citations[0];
}

export interface TextGroup {
  readonly kind: 'citations' | 'own' | 'posts';
  readonly texts: readonly (LabelledText & { readonly problem?: string })[];
}

/** All that may be inserted, the preferred style first. */
export function textGroups(result: CiteResult, style: string): readonly TextGroup[] {
  const preferred = citationIn(result, style);
  const isOwn = (citation: StyledCitation) => citation.style === 'own';
  const rest = result.citations.filter((citation) => citation !== preferred);
  return [
    { kind: 'citations', texts: [...(preferred ? [preferred] : []), ...rest.filter((each) => !isOwn(each))] },
    { kind: 'own', texts: rest.filter(isOwn) },
    { kind: 'posts', texts: result.posts },
  ];
}

/** A text with a blank at each side where it would run into a word of the draft. */
export function setApart(text: string, before: string, after: string): string {
  const left = /[\p{L}\p{N},.;:)»]$/u.test(before) && /^[\p{L}\p{N}«([]/u.test(text) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}»)\].]$/u.test(text) ? ' ' : '';
  return `${left}${text}${right}`;
}

/** Lines that do not run into what their line already holds. */
export function onOwnLines(text: string, before: string, after: string): string {
  const left = before.trim() === '' ? '' : '\n';
  const right = after.trim() === '' ? '' : '\n';
  return `${left}${text}${right}`;
}
