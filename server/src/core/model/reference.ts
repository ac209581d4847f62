import type { Span } from '../text/span.ts';
import type { LegalSource } from './legal-framework.ts';
import type { UnitCard } from './unit-card.ts';

/** Where in the structure a reference stands. */
interface ReferencePlace {
  /** Number of the unit whose section it is; `undefined` in the chapters before the functions. */
  readonly unit: string | undefined;
  /** Identity of the duty or item: `8.2#1` or `8.2#1.c`; `undefined` outside duties. */
  readonly node: string | undefined;
  /** As printed, page cuts joined. */
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** Remisión a una unidad: words of a duty that stand for a unit, by name or bare ("la propia Unidad"). */
export interface UnitReference extends ReferencePlace {
  /** Numbers of the units meant. Empty: none in force; several with reason `self-or-superior` or `shared-name`: undecided. */
  readonly targets: readonly string[];
  readonly reason: UnitReferenceReason;
}

/**
 * Why a reference means its targets.
 * - `named`: the name says so.
 * - `shared-name`: two units bear the name and nothing decides; `shared-name-in-branch`: one is in this branch.
 * - `misspelled`: one or two letters away from the name of one unit ("Unidad de Servicio Estratégicos", l. 2944).
 * - `former-name`: no unit bears the name any more. `not-in-manual`: a body that the manual does not describe.
 * - `own-level`: a bare level word in a section of that level. `superior-of-level`: of the superior of that level.
 * - `self-or-superior`: it may be either ("necesidades de capacitación de la División" in a Subjefatura, l. 1967).
 * - `named-before`: "dicha Coordinación", named earlier in the same duty.
 * - `hierarchical-superior`: "su superior jerárquico".
 * - `all-of-level`: "las Coordinaciones Normativas". `subordinates`: "las Divisiones de la Coordinación de Cobranza".
 * - `no-unit-of-level`: a bare level word where neither the section nor a superior has that level.
 */
export type UnitReferenceReason =
  | 'named'
  | 'shared-name'
  | 'shared-name-in-branch'
  | 'misspelled'
  | 'former-name'
  | 'not-in-manual'
  | 'own-level'
  | 'superior-of-level'
  | 'self-or-superior'
  | 'named-before'
  | 'hierarchical-superior'
  | 'all-of-level'
  | 'subordinates'
  | 'no-unit-of-level';

/** Fundamento: words that stand for an instrument of the legal framework. */
export interface LegalCitation extends ReferencePlace {
  /** Empty: none that the framework lists. Several: undecided. */
  readonly sources: readonly LegalSource[];
  readonly reason: LegalCitationReason;
  /** `287` for "artículo 287 de la Ley". */
  readonly article: string | undefined;
}

/**
 * Why a citation means its instruments.
 * - `named`: by its name. `named-in-part`: by enough of it ("Contrato Colectivo de Trabajo").
 * - `short-name`: "la Ley", "el Código", by the usage of the institution.
 * - `topic-of-section`: "la Ley" in the section of a body that has a law of its own (8.6.4).
 * - `not-said-which`: "sus reglamentos", or a name that fits several.
 * - `not-in-framework`: a name that the legal framework does not list.
 */
export type LegalCitationReason =
  | 'named'
  | 'named-in-part'
  | 'short-name'
  | 'topic-of-section'
  | 'not-said-which'
  | 'not-in-framework';

/** What words of the manual itself stand for: "la propia Unidad", "la Ley", a unit's name. */
export type ManualReference =
  | {
      readonly kind: 'unit';
      readonly span: Span;
      readonly reason: UnitReferenceReason;
      readonly cards: readonly UnitCard[];
    }
  | {
      readonly kind: 'law';
      readonly span: Span;
      readonly reason: LegalCitationReason;
      readonly sources: readonly LegalSource[];
    };
