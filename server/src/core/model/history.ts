import type { Span } from '../text/span.ts';

/** Antecedente: one paragraph or bullet of the history. */
export interface HistoryEvent {
  readonly text: string;
  readonly pieces: readonly Span[];
  /**
   * When what it tells took effect, ISO: the date it gives as such ("a partir del…", "con vigencia del…"), otherwise
   * its first full date, otherwise that of the paragraph it goes on from. `undefined` before the first date.
   */
  readonly date: string | undefined;
  /** `implied`: the paragraph prints no full date; the date is that of an earlier one (l. 184, 196, 221–236). */
  readonly dateBasis: 'printed' | 'implied';
  /** All dates that it prints, months without day (`2008-05`) included. */
  readonly dates: readonly HistoryDate[];
}

interface HistoryDate {
  readonly iso: string;
  readonly span: Span;
}

/**
 * What became of a unit.
 * - `renamed`: it is in force under another name.
 * - `absorbed`: it is gone, its functions went to units in force.
 * - `left`: it is in force outside this organization.
 * - `abolished`: it is gone.
 * - `not-stated`: the text names it once and says no more.
 */
export type Fate = 'renamed' | 'absorbed' | 'left' | 'abolished' | 'not-stated';

/** Denominación anterior: a name of the history that no unit in force bears. */
export interface HistoricName {
  readonly name: string;
  readonly fate: Fate;
  /** `inferred`: the text does not say it in so many words; a careful reader concludes it. */
  readonly basis: 'stated' | 'inferred';
  /** Numbers of the units in force that answer to it now. */
  readonly units: readonly string[];
  /** What happened to it, in order. */
  readonly steps: readonly HistoricNameStep[];
}

export interface HistoricNameStep {
  readonly kind: Fate;
  /** ISO date when it took effect; `undefined` when the text does not date it. */
  readonly date: string | undefined;
  /** The name or body it became part of, as printed; `undefined` when it ended. */
  readonly into: string | undefined;
  /** The words of the manual that say so. */
  readonly quote: string;
  readonly pieces: readonly Span[];
}
