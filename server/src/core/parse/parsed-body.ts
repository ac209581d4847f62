import type { Chapter } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Line } from './read-lines.ts';

/** What stands after the contents. */
export interface ParsedBody {
  /** Lines before the first heading. */
  readonly before: readonly Line[];
  readonly chapters: readonly Chapter[];
  readonly units: readonly OrgUnit[];
}
