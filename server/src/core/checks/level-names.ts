import { createNameSplitter } from '../levels/split-name.ts';
import type { NameReading } from '../mentions/written-words.ts';
import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';
import { isSmallWord } from '../spanish/small-words.ts';
import { foldKey } from '../text/fold.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import { foldedWords } from './quotable.ts';

/** A unit by what follows its level. */
export interface LevelName {
  readonly unit: OrgUnit;
  /** Folded words. */
  readonly tail: readonly string[];
  /** Any public body may have an office of that name: "Recursos Financieros", "Planeación y Evaluación". */
  readonly isCommon: boolean;
}

/** A level as drafts may write it. */
export interface SoughtLevel {
  readonly level: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The manual has one unit of it, above all others; elsewhere there are many. */
  readonly isTop: boolean;
}

/** Names by level and tail, to find those that stand behind a level which is not theirs. */
export interface LevelNames {
  /** Those of more words first. */
  readonly levels: readonly SoughtLevel[];
  /** Whether a level may be written at an offset, by its first letters: most words are passed over so. */
  mayOpen(text: string, offset: number): boolean;
  /** By the first two words of the tail; only tails with two words that say something. */
  startingWith(words: string): readonly LevelName[];
  /** How names of the manual are read in drafts. */
  readonly reading: NameReading;
}

export function indexLevelNames({ all }: UnitIndex, ofManual: readonly Level[], reading: NameReading): LevelNames {
  const split = createNameSplitter(ofManual);
  const byOpening = new Map<string, LevelName[]>();
  for (const unit of all) {
    const tail = foldedWords(unit.name.slice(split(unit.name)?.tailStart ?? 0));
    const telling = tail.filter((word) => !isSmallWord(word));
    const opening = tail.slice(0, 2).join(' ');
    if (1 < telling.length) {
      const isCommon = telling.every((word) => COMMON.has(word));
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), { unit, tail, isCommon }]);
    }
  }
  const levels = [...new Set(all.map(({ level }) => level).filter((level) => level !== ''))]
    .map((level) => ({ level, words: foldedWords(level), isTop: isTop(level, all) }))
    .toSorted((left, right) => right.words.length - left.words.length);
  const stems = new Set(levels.flatMap(({ words }) => words[0]?.slice(0, STEM) ?? []));
  return {
    levels,
    mayOpen: (text, offset) => stems.has(foldKey(text.slice(offset, offset + 2 * STEM)).slice(0, STEM)),
    startingWith: (words) => byOpening.get(words) ?? [],
    reading,
  };
}

/** Enough to pass over most words; twice as many characters leave room for accents written apart. */
const STEM = 4;

function isTop(level: string, units: readonly OrgUnit[]): boolean {
  return units.every((unit) => unit.level !== level || unit.parent === undefined);
}

/** Words that offices of every ministry, town and company are named by. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'administracion administrativos analisis apoyo asistencia atencion bienes capacitacion contabilidad control ' +
    'desarrollo digitales estudios evaluacion financieros finanzas generales gestion humano humanos informacion ' +
    'innovacion integral integrales juridico legal legales materiales mejora normatividad operacion organizacion ' +
    'personal planeacion presupuesto proceso procesos programas proyectos recursos seguimiento servicios sistemas ' +
    'soporte supervision tecnico tecnica tecnologia'
  ).split(' '),
);
