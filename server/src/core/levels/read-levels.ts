import table from '../../../../data/levels.json' with { type: 'json' };
import type { Forms, Level } from '../model/level.ts';
import { agreementOf } from '../spanish/agreement.ts';
import { pluralOf } from '../spanish/plural.ts';

/** A level as JSON is typed: of the table, or of a profile, which says what differs from the table. */
export interface LevelData {
  readonly level: string;
  readonly plural?: string;
  readonly gender?: string;
  /** Beside the name and its plural. */
  readonly openings?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly shortened?: readonly Forms[];
  readonly posts?: readonly Forms[];
  readonly abbreviatedPosts?: readonly Forms[];
  readonly inclusivePost?: Forms;
  readonly bareHead?: boolean;
  readonly isHeadship?: boolean;
  readonly isPost?: boolean;
  readonly isNormative?: boolean;
  readonly pluralIsCommon?: boolean;
}

const TABLE: ReadonlyMap<string, LevelData> = new Map(table.levels.map((data: LevelData) => [data.level, data]));

/** The levels of Mexican administration that a person curated, in no order of rank. */
export const CURATED_LEVELS: readonly Level[] = table.levels.map(readLevel);

/** A level of a profile: what the table says, unless the profile says otherwise. */
export function readProfileLevel(data: LevelData): Level {
  return { ...readLevel({ ...TABLE.get(data.level), ...data }), isRanked: true };
}

/** A level that only a manual has: its plural by the rule of Spanish, no abbreviation, no post of its own. */
export function readUnknownLevel(level: string): Level {
  return CURATED_LEVELS.find(({ name }) => name === level) ?? readLevel({ level });
}

function readLevel(data: LevelData): Level {
  const { level, plural = pluralOf(level) } = data;
  return {
    name: level,
    plural,
    isRanked: false,
    gender: readGender(data.gender) ?? agreementOf(level)?.gender,
    openings: [level, plural, ...(data.openings ?? [])],
    abbreviations: data.abbreviations ?? [],
    shortened: data.shortened ?? [],
    posts: data.posts ?? [],
    abbreviatedPosts: data.abbreviatedPosts ?? [],
    inclusivePost: data.inclusivePost,
    hasBareHead: data.bareHead ?? false,
    isHeadship: data.isHeadship ?? false,
    isPost: data.isPost ?? false,
    isNormative: data.isNormative ?? false,
    isPluralCommon: data.pluralIsCommon ?? false,
  };
}

function readGender(written: string | undefined): Level['gender'] {
  return written === 'masculine' || written === 'feminine' ? written : undefined;
}
