import { lineAtOffset } from '../../core/text/line-index.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Session } from '../state/session.ts';

/** The address of a place in a manual for Markdown: the client's command where it named one, otherwise a URI. */
export function linkTo({ uri, lines }: LoadedManual, offset: number, { openCommand }: Session): string {
  const line = lineAtOffset(lines, offset);
  return openCommand === undefined
    ? `${uri}#L${line + 1}`
    : `command:${openCommand}?${encodeURIComponent(JSON.stringify([uri, line]))}`;
}
