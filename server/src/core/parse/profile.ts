import type { FamilyData } from '../levels/families.ts';
import { indexLevels, type Levels } from '../levels/levels.ts';
import { readProfileLevel } from '../levels/read-levels.ts';
import type { Institution } from '../model/level.ts';
import type { ChapterKind } from '../model/manual.ts';
import type { SuperiorRule } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';
import { type LinePattern, readPattern } from './line-pattern.ts';

/** What opens a unit; each is one recogniser in code. */
type UnitRecogniser = 'numbered' | 'clave' | 'post' | 'listed';

/** How one family of manuals is written: which recognisers to use and with which words. Read from data/profiles. */
export interface Profile {
  readonly id: string;
  readonly units: UnitRecogniser;
  /** Best first. */
  readonly superiors: readonly SuperiorRule[];
  /** Folded. */
  readonly labels: Labels;
  readonly levels: Levels;
  /** Whose manuals they are; `undefined` where many institutions write alike. */
  readonly institution: Institution | undefined;
  /** Folded openings of chapter names, tried before those that all families share. */
  readonly chapters: readonly (readonly [string, ChapterKind])[];
  readonly furniture: readonly LinePattern[];
  readonly evidence: readonly Evidence[];
}

interface Labels {
  readonly unit: readonly string[];
  readonly objective: readonly string[];
  readonly duties: readonly string[];
}

interface Evidence {
  readonly pattern: LinePattern;
  readonly weight: number;
}

const RECOGNISERS: readonly UnitRecogniser[] = ['numbered', 'clave', 'post', 'listed'];
const SUPERIOR_RULES: readonly SuperiorRule[] = ['number', 'structure', 'clave', 'level'];
const CHAPTER_KINDS: readonly ChapterKind[] = ['structure', 'duties', 'org-charts', 'powers', 'objectives'];

/** Makes a profile of its data; a word that the schema does not allow counts as not written. */
export function readProfile(data: FamilyData): Profile {
  const levels = indexLevels(data.levels.map(readProfileLevel));
  return {
    id: data.id,
    units: pick(RECOGNISERS, data.units)[0] ?? 'listed',
    superiors: data.superiors.flatMap((rule) => pick(SUPERIOR_RULES, rule)),
    labels: {
      unit: data.labels.unit.map(foldKey),
      objective: data.labels.objective.map(foldKey),
      duties: data.labels.duties.map(foldKey),
    },
    levels,
    institution: data.institution,
    chapters: data.chapters.flatMap(({ opening, kind }) =>
      pick(CHAPTER_KINDS, kind).map((known) => [foldKey(opening), known] as const),
    ),
    furniture: data.furniture.map((pattern) => readPattern(pattern, levels)),
    evidence: data.evidence.map(({ pattern, weight }) => ({ pattern: readPattern(pattern, levels), weight })),
  };
}

function pick<T extends string>(known: readonly T[], word: string): readonly T[] {
  return known.filter((value) => value === word);
}
