import type { Span } from '../text/span.ts';

/** Nivel: the level word of a unit, in the singular; empty for a unit whose name opens with none. */
export type UnitLevel = string;

/**
 * Where a unit was read. The section of a `body` unit holds its duties; a unit that only the contents or the list of
 * the structure name has none here, which says nothing about the duties it has.
 */
type UnitSource = 'body' | 'contents' | 'structure';

/** Why a unit has the superior it has: its number, the printed structure, its clave, or its level alone. */
export type SuperiorRule = 'number' | 'structure' | 'clave' | 'level';

/** Unidad administrativa: one section of the chapter of functions. */
export interface OrgUnit {
  /**
   * Identity of the unit, unique in its manual: the canonical number `8.4.2.2.2`, the clave `112`, the place in the
   * list of the structure `B.I.1`, or `sn-3` for the third unit that is printed without any (sin número).
   */
  readonly number: string;
  /** As the heading prints it: `8.4.2.2` (l. 3068), `8.2.2.1.` (l. 1058); empty when it prints none. */
  readonly printedNumber: string;
  readonly source: UnitSource;
  /** As the heading prints it, without the final period. */
  readonly name: string;
  /** As the contents print it, without the final period; `undefined` when they do not list the unit. */
  readonly contentsName: string | undefined;
  readonly level: UnitLevel;
  /** Number of the superior; `undefined` for the root. 8.1 is the superior of 8.2–8.6. */
  readonly parent: string | undefined;
  /** `undefined` for a unit without superior. */
  readonly superiorBy: SuperiorRule | undefined;
  /** Page that the contents give; `undefined` when they do not list the unit. */
  readonly page: number | undefined;
  /** The heading, number and name; lines of the contents or of the structure for a unit that was read there. */
  readonly heading: Span;
  /** The name inside the heading, without the final period. */
  readonly nameSpan: Span;
  /** From the heading to the end of the last duty. */
  readonly span: Span;
  /** What the unit is for, where the manual says so; several where a post has several main functions. */
  readonly objectives: readonly Objective[];
  readonly duties: readonly Duty[];
  /** Lines that only announce what follows: `Funciones:`. */
  readonly labels: readonly Span[];
  /** Paragraphs in the section that belong to no duty (a bridge sentence to the law). */
  readonly paragraphs: readonly Block[];
  /** Bullets without text (l. 2829): nothing to a reader, but printed. */
  readonly emptyBullets: readonly Span[];
}

/** Objetivo, función principal: what a unit is for, printed before the duties that serve it. */
export interface Objective {
  /** Without the label. */
  readonly text: string;
  /** Every physical piece, label included. */
  readonly pieces: readonly Span[];
  /** Ordinal of the first duty printed under it; the next objective's says where they end. */
  readonly firstDuty: number;
}

/** Función: one top-level bullet of a unit. */
export interface Duty {
  /** `8.2.1.1#5`: the unit and the order of appearance. Never derived from the text, which repeats. */
  readonly id: string;
  /** Number of the unit it belongs to. */
  readonly unit: string;
  /** Order of appearance in the unit, from 1. Ours: the manual does not number its functions. */
  readonly ordinal: number;
  /** The roman numeral or letter that the manual prints: `XI`; `undefined` for a plain bullet. */
  readonly marker: string | undefined;
  /** Without the bullet, pieces joined where a page cut the sentence; sub-items not included. */
  readonly text: string;
  /** Every physical piece, bullet included; more than one where a page cut the sentence (l. 941 and 947). */
  readonly pieces: readonly Span[];
  /** From the bullet to the end of the last item. */
  readonly span: Span;
  readonly items: readonly DutyItem[];
}

/** Inciso o viñeta: a part of a duty, lettered or not, possibly with parts of its own. */
export interface DutyItem {
  /** `8.2#1.c` by its marker, `8.3.1.1#4.3` by position when it has none. */
  readonly id: string;
  /** `c` for `c)` or `c.`; `undefined` when no letter is printed (l. 1691). */
  readonly marker: string | undefined;
  readonly text: string;
  readonly pieces: readonly Span[];
  readonly span: Span;
  readonly items: readonly DutyItem[];
}

/** Running text of a section: what it says in order, and bullets printed without text (l. 2829). */
export interface Passage {
  readonly blocks: readonly Block[];
  readonly emptyBullets: readonly Span[];
}

/** A bullet or paragraph as printed, cut sentences joined. */
export interface Block {
  readonly kind: 'bullet' | 'paragraph';
  /** Leading blanks of the first piece. */
  readonly indent: number;
  /** Letter or roman numeral after the bullet, without its punctuation. */
  readonly marker: string | undefined;
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** A unit of which only number, name and heading are known. */
export function emptyUnit(number: string, name: string, heading: Span): OrgUnit {
  return {
    number,
    printedNumber: '',
    source: 'body',
    name,
    contentsName: undefined,
    level: '',
    parent: undefined,
    superiorBy: undefined,
    page: undefined,
    heading,
    nameSpan: heading,
    span: heading,
    objectives: [],
    duties: [],
    labels: [],
    paragraphs: [],
    emptyBullets: [],
  };
}
