import type { UnitLevel } from './unit.ts';

/** Nivel: how a manual, and whoever writes about its units, calls the units of one level and who is at their head. */
export interface Level {
  /** In the singular, as units have it. */
  readonly name: UnitLevel;
  readonly plural: string;
  /** Whether the family of the manual has it, and so tells which levels are above it. */
  readonly isRanked: boolean;
  /** Of the noun, not of a person; `undefined` when Spanish does not tell. */
  readonly gender: 'feminine' | 'masculine' | undefined;
  /** What names of units of this level open with in the manual: the name, its plural, other words of the family. */
  readonly openings: readonly string[];
  /** With their periods: "Dir. Gral." */
  readonly abbreviations: readonly string[];
  /** With a part left out: "Subjefatura". */
  readonly shortened: readonly Forms[];
  /** Who is at the head, besides "Jefe de …", which every level may have. */
  readonly posts: readonly Forms[];
  /** Read, never proposed: "Subjefe de Div." */
  readonly abbreviatedPosts: readonly Forms[];
  /** "Coordinador(a)"; `undefined` where people say "Titular" alone. */
  readonly inclusivePost: Forms | undefined;
  /** "Jefe de Cobro Coactivo" names a unit of it, the level left out. */
  readonly hasBareHead: boolean;
  /** The word itself says that it is headed: no "Jefatura de Jefatura". */
  readonly isHeadship: boolean;
  /** Units are called by the post itself: "Enlace de Archivo". */
  readonly isPost: boolean;
  /** Its units are the normative ones to others: "las Coordinaciones Normativas". */
  readonly isNormative: boolean;
  /** Its bare plural means offices of any institution: "las Unidades". */
  readonly isPluralCommon: boolean;
}

export interface Forms {
  readonly singular: string;
  readonly plural: string;
}

/** How the institution of a manual is called by itself. */
export interface Institution {
  readonly name: string;
  /** Without article: "Instituto". */
  readonly short: string;
  readonly acronyms: readonly string[];
}
