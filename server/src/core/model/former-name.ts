/** Denominación anterior: a name that a unit had, or the name of a unit that is no more. */
export interface FormerName {
  /** With its level word, in the singular: "Coordinación de Cobro Coactivo". */
  readonly name: string;
  /** Numbers of the units that have its functions today; empty when it left the Dirección or was abolished. */
  readonly units: readonly string[];
  /** ISO date since when the name is former; `undefined` when the manual does not say. */
  readonly date: string | undefined;
  /** Offset of the event in the manual's text. */
  readonly offset: number;
  /** What the manual says of it, as printed. */
  readonly event: string;
}
