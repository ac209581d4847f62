import type { OrgUnit } from '../../core/model/unit.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { Session } from '../state/session.ts';

/** The address of a place in a manual for Markdown: the client's command where it named one, otherwise a URI. */
export function linkTo(
  { uri, analysis }: LoadedManual,
  offset: number,
  { openCommand }: Pick<Session, 'openCommand'>,
): string {
  const line = lineAtOffset(analysis.lines, offset);
  return openCommand === undefined
    ? `${uri}#L${line + 1}`
    : `command:${openCommand}?${encodeURIComponent(JSON.stringify([uri, line]))}`;
}

/** What the client can do with a unit, by the same command; `undefined` where it cannot. */
export function unitActionLink(
  { uri, analysis }: LoadedManual,
  { number, heading }: OrgUnit,
  action: 'cite' | 'chart' | 'sheet',
  { openCommand, hasUnitActions }: Pick<Session, 'openCommand' | 'hasUnitActions'>,
): string | undefined {
  const parameters = [uri, lineAtOffset(analysis.lines, heading.start), { action, unit: number }];
  return openCommand === undefined || !hasUnitActions
    ? undefined
    : `command:${openCommand}?${encodeURIComponent(JSON.stringify(parameters))}`;
}
