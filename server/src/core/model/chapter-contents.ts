import type { Span } from '../text/span.ts';
import type { HistoricName, HistoryEvent } from './history.ts';
import type { LegalFramework } from './legal-framework.ts';
import type { Power } from './power.ts';
import type { Block } from './unit.ts';

/** What the chapters before the functions say. A manual without a chapter has an empty list for it. */
export interface ChapterContents {
  readonly ratification: Ratification;
  readonly introduction: readonly Block[];
  readonly objectives: readonly Block[];
  readonly history: readonly HistoryEvent[];
  readonly formerNames: readonly HistoricName[];
  readonly legalFramework: LegalFramework;
  readonly powers: Powers;
  readonly policies: readonly Block[];
  readonly orgCharts: readonly OrgChart[];
}

/** Autorización y ratificación: who answers for the manual and since when; each part only if the cover prints it. */
export interface Ratification {
  readonly person: Printed | undefined;
  /** "Titular de la Dirección de Incorporación y Recaudación". */
  readonly post: Printed | undefined;
  /** ISO date. */
  readonly ratifiedOn: Printed | undefined;
  /** Its number, "09 52 17 9000/007/2021". */
  readonly oficio: Printed | undefined;
  /** ISO date of the oficio. */
  readonly oficioDate: Printed | undefined;
}

/** A value and the place that prints it. */
export interface Printed {
  readonly value: string;
  readonly span: Span;
}

/** Atribuciones: the powers that a norm gives to the head of the organization. */
export interface Powers {
  /** The article that grants them, `71`. */
  readonly article: Printed | undefined;
  /** Name of the norm it belongs to, as the legal framework prints it. */
  readonly source: string | undefined;
  readonly list: readonly Power[];
  /** What stands around the list: how it is introduced, who helps. */
  readonly remarks: readonly Block[];
}

/** Organograma: its drawing is lost in the text; the heading and the date remain. */
export interface OrgChart {
  readonly number: string;
  readonly name: string;
  /** Number of the unit it shows; `undefined` when no unit has that name. */
  readonly unit: string | undefined;
  /** ISO date of "Vigencia: …". */
  readonly validFrom: Printed | undefined;
  readonly heading: Span;
}
