import type { ChapterKind } from '../model/manual.ts';
import type { SuperiorRule } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';
import { type LevelData, type Levels, readLevels } from './levels.ts';
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

/** A profile as JSON is typed; data/profiles.schema.json says more. */
export interface ProfileData {
  readonly id: string;
  readonly units: string;
  readonly superiors: readonly string[];
  readonly labels: Labels;
  readonly levels: readonly LevelData[];
  readonly chapters: readonly { readonly opening: string; readonly kind: string }[];
  readonly furniture: readonly string[];
  readonly evidence: readonly { readonly pattern: string; readonly weight: number }[];
}

const RECOGNISERS: readonly UnitRecogniser[] = ['numbered', 'clave', 'post', 'listed'];
const SUPERIOR_RULES: readonly SuperiorRule[] = ['number', 'structure', 'clave', 'level'];
const CHAPTER_KINDS: readonly ChapterKind[] = ['structure', 'duties', 'org-charts', 'powers', 'objectives'];

/** Makes a profile of its data; a word that the schema does not allow counts as not written. */
export function readProfile(data: ProfileData): Profile {
  const levels = readLevels(data.levels);
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
