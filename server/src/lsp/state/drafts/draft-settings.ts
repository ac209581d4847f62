import { DRAFTS_OF_A_FOLDER } from '../../../core/model/draft-files.ts';
import { compileExclusion, compileGlob, type Glob } from '../../../core/text/glob.ts';
import { SETTINGS_SECTION } from '../../../protocol/settings.ts';
import { settingsReader } from '../settings-reader.ts';

/** Which files of a folder are drafts. */
export interface DraftSettings {
  readonly include: readonly string[];
  /** What the person took out of the drafts. */
  readonly exclude: readonly string[];
  /** What the editor hides, does not watch or does not search. */
  readonly hidden: readonly string[];
}

const DEFAULT_INCLUDE: readonly string[] = [DRAFTS_OF_A_FOLDER];
/** For clients that have no settings of the kind. */
const DEFAULT_HIDDEN: readonly string[] = ['**/.git', '**/.hg', '**/.svn', '**/node_modules'];

/** Sections asked of the client, in the order that {@link draftSettingsOf} takes their values. */
export const DRAFT_SECTIONS: readonly string[] = [SETTINGS_SECTION, 'files', 'search'];

/** Takes what clients give: values of another shape count as not given. */
export function draftSettingsOf([ours, files, search]: readonly unknown[]): DraftSettings {
  const read = settingsReader(ours);
  const include = read('borradores.archivosIncluidos', DEFAULT_INCLUDE);
  return {
    include: Array.isArray(include) ? include.filter(isGlob) : DEFAULT_INCLUDE,
    exclude: globsOf(read('borradores.archivosExcluidos', [])),
    hidden: [
      ...DEFAULT_HIDDEN,
      ...globsOf(property(files, 'exclude')),
      ...globsOf(property(files, 'watcherExclude')),
      ...globsOf(property(search, 'exclude')),
    ],
  };
}

/** Whether a path from the folder is a draft's. */
export function draftFilter({ include, exclude, hidden }: DraftSettings): Glob {
  const globs = include.map(compileGlob);
  const isExcluded = compileExclusion([...exclude, ...hidden]);
  return (path) => globs.some((glob) => glob(path)) && !isExcluded(path);
}

/** A list of globs, or an object as `files.exclude`; a condition (`{ "when": … }`) is no plain yes and is left out. */
function globsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.filter(isGlob);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([glob, isOn]) => (isOn === true && isGlob(glob) ? [glob] : []))
    : [];
}

function isGlob(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
