import type { CiteResult, LabelledText, StyledCitation } from '../../../../../server/src/protocol/citations.ts';

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
