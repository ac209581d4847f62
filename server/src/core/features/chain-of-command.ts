import type { Analysis } from '../analysis.ts';
import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';

/** Vía jerárquica: the way from one unit to another along the superiors. */
export interface ChainOfCommand {
  readonly from: OrgUnit;
  readonly to: OrgUnit;
  /** Of their manual: how their heads are called. */
  readonly levels: readonly Level[];
  /** Superiors of the sender below the common one, lowest first; neither end included. */
  readonly up: readonly OrgUnit[];
  /** The lowest unit that is, or is superior to, both; `undefined` when they have none. */
  readonly common: OrgUnit | undefined;
  /** Superiors of the addressee below the common one, highest first; neither end included. */
  readonly down: readonly OrgUnit[];
  /** Who should get a copy of a direct message: the common superior, then whom it skips, each line from the top down. */
  readonly copies: readonly Copy[];
}

interface Copy {
  readonly unit: OrgUnit;
  readonly reason: 'common-superior' | 'superior-of-sender' | 'superior-of-addressee';
}

/** The chain between two units of a manual by number; `undefined` when it lacks one of them. */
export function chainOfCommand({ units, manual }: Analysis, from: string, to: string): ChainOfCommand | undefined {
  const sender = units.byNumber(from);
  const addressee = units.byNumber(to);
  if (sender === undefined || addressee === undefined) {
    return undefined;
  }
  const senderLine = [...units.superiorsOf(sender), sender];
  const addresseeLine = [...units.superiorsOf(addressee), addressee];
  const common = senderLine.findLast((unit) => addresseeLine.includes(unit));
  const isEnd = (unit: OrgUnit) => unit === sender || unit === addressee;
  const belowCommon = (line: readonly OrgUnit[]) =>
    line.slice(common === undefined ? 0 : line.indexOf(common) + 1).filter((unit) => !isEnd(unit));
  const down = belowCommon(addresseeLine);
  const up = belowCommon(senderLine).toReversed();
  return {
    from: sender,
    to: addressee,
    levels: manual.levels,
    up,
    common,
    down,
    copies: [
      ...(common === undefined || isEnd(common) ? [] : [{ unit: common, reason: 'common-superior' } as const]),
      ...down.map((unit) => ({ unit, reason: 'superior-of-addressee' }) as const),
      ...up.toReversed().map((unit) => ({ unit, reason: 'superior-of-sender' }) as const),
    ],
  };
}
