import puesto from '../../../../data/profiles/cdmx-puesto.json' with { type: 'json' };
import clave from '../../../../data/profiles/dof-clave.json' with { type: 'json' };
import responsabilidades from '../../../../data/profiles/dof-responsabilidades.json' with { type: 'json' };
import numeral from '../../../../data/profiles/imss-numeral.json' with { type: 'json' };
import paginas from '../../../../data/profiles/moe-paginas.json' with { type: 'json' };
import type { Level } from '../model/level.ts';
import { CURATED_LEVELS, type LevelData, readProfileLevel } from './read-levels.ts';

/** A profile as JSON is typed; data/profiles.schema.json says more. */
export interface FamilyData {
  readonly id: string;
  readonly institution?: { readonly name: string; readonly short: string; readonly acronyms: readonly string[] };
  readonly units: string;
  readonly superiors: readonly string[];
  readonly labels: {
    readonly unit: readonly string[];
    readonly objective: readonly string[];
    readonly duties: readonly string[];
  };
  /** Highest first. */
  readonly levels: readonly LevelData[];
  readonly chapters: readonly { readonly opening: string; readonly kind: string }[];
  readonly furniture: readonly string[];
  readonly evidence: readonly { readonly pattern: string; readonly weight: number }[];
}

/** The family of the embedded manual; it reads what no other claims. */
export const DEFAULT_FAMILY: FamilyData = numeral;

/** Of equal scores the first wins. */
export const FAMILIES: readonly FamilyData[] = [DEFAULT_FAMILY, clave, puesto, paginas, responsabilidades];

/** Every level that is curated, in the table or in a profile. */
export const SHIPPED_LEVELS: readonly Level[] = [
  ...CURATED_LEVELS,
  ...FAMILIES.flatMap(({ levels }) => levels.map(readProfileLevel)),
];
