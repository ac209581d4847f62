import type { Span } from '../text/span.ts';
import type { Block } from './unit.ts';

/** Marco jurídico. */
export interface LegalFramework {
  readonly sources: readonly LegalSource[];
  /** What is no instrument: the closing remark (l. 349). */
  readonly remarks: readonly Block[];
}

/** Ordenamiento: a law, a code, a regulation … */
export interface LegalSource {
  readonly kind: LegalSourceKind;
  /** As printed, without quotation marks. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly text: string;
  readonly pieces: readonly Span[];
  /** First publication, ISO; `undefined` when none is printed (l. 297, 346–348: a "fecha de registro" is none). */
  readonly published: string | undefined;
}

/** The first word of the name, in the singular. */
export type LegalSourceKind =
  | 'Constitución'
  | 'Ley'
  | 'Código'
  | 'Reglamento'
  | 'Decreto'
  | 'Acuerdo'
  | 'Contrato'
  | 'Norma'
  | 'Lineamientos'
  | 'Otro';
