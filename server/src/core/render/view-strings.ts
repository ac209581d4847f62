import { capitalize } from '../text/capitalize.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  undated: () => 'Sin fecha',
  /** `outcome` is the end of a sentence. */
  inferred: (outcome: string) => `${capitalize(outcome)} Se deduce del Manual; no lo dice con esas palabras.`,
  stated: (outcome: string) => capitalize(outcome),
};

const ENGLISH: typeof SPANISH = {
  undated: () => 'No date',
  inferred: (outcome) => `${capitalize(outcome)} Concluded from the Manual; it does not say so in these words.`,
  stated: (outcome) => capitalize(outcome),
};

export function viewStringsFor(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}
