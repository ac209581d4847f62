import type { Span } from '../text/span.ts';

/** Sigla: DIR, PRODECON, PAE. */
export interface Acronym {
  /** Without the plural's `'s`: PTD for "PTD's" (l. 3536). */
  readonly acronym: string;
  /** Where the text spells it out, in order: DIR three times (l. 156, 196, 3523). Empty when it never does (PAE). */
  readonly definitions: readonly AcronymDefinition[];
  /** Number of the unit that it stands for. */
  readonly unit: string | undefined;
  /** Every place that prints it, definitions included. */
  readonly uses: readonly Span[];
}

export interface AcronymDefinition {
  /** As printed before the parenthesis: "Fiscalización y Cobranza" for UFC, whose "Unidades de" stands earlier (l. 3523). */
  readonly expansion: string;
  /** From the expansion to the closing parenthesis. */
  readonly span: Span;
}
