import type { FormerName } from '../../model/former-name.ts';
import type { MentionForm } from '../../model/mention.ts';

/** A mention before its neighbourhood is asked which of several units it means. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
  readonly form: MentionForm;
  readonly former: FormerName | undefined;
  /** Writes the name of a unit as this place needs it; `undefined` for numbers and acronyms. */
  readonly officialFor: ((number: string) => string | undefined) | undefined;
}
