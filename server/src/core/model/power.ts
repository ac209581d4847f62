import type { Span } from '../text/span.ts';

/** Atribución: a fraction of the article that sets down the powers. */
export interface Power {
  /** Roman: `XIX`. */
  readonly numeral: string;
  readonly text: string;
  readonly pieces: readonly Span[];
  /** The function of the head unit that carries it out; `undefined` when none resembles it. */
  readonly duty: PowerDuty | undefined;
}

export interface PowerDuty {
  readonly id: string;
  /** `identical`: word for word, but for the final mark. `extended`: the duty has words that the power lacks. */
  readonly wording: 'identical' | 'extended' | 'different';
}
