import type { Connection, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import { guard } from '../guard.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { manualLinks } from './manual-links.ts';

/** From the contents of a manual to its sections; in drafts, where the person wants it, from numbers to the manual. */
export function registerDocumentLinks(connection: Connection, workspace: () => Workspace): void {
  connection.onDocumentLinks(guard(connection, 'documentLink', null, (params) => links(params, workspace())));
}

async function links({ textDocument }: DocumentLinkParams, workspace: Workspace): Promise<DocumentLink[] | null> {
  const set = await workspace.manuals();
  const own = manualAt(set, textDocument.uri);
  if (own !== undefined) {
    return [...manualLinks(own)];
  }
  const document = workspace.documents.get(textDocument.uri);
  if (document === undefined || !(await workspace.settings()).hasDocumentLinks) {
    return null;
  }
  const strings = draftStringsFor(workspace.session.locale);
  return set.manuals.flatMap(({ uri, analysis, lines }) =>
    workspace.mentions.in(document, analysis).flatMap(({ form, span, units: [number = ''] }) => {
      const unit = form === 'number' ? analysis.units.byNumber(number) : undefined;
      const line = unit === undefined ? 0 : lineAtOffset(lines, unit.heading.start) + 1;
      return unit === undefined
        ? []
        : [{ range: document.rangeOf(span), target: `${uri}#L${line}`, tooltip: strings.openNumber(number) }];
    }),
  );
}
