import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../../core/features/document-links.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';

/** The contents of a manual lead to its sections. */
export function manualLinks({ uri, analysis, lines }: LoadedManual): readonly DocumentLink[] {
  return documentLinks(analysis).map(({ span, target }) => ({
    range: toRange(lines, span),
    target: `${uri}#L${lineAtOffset(lines, target) + 1}`,
  }));
}
