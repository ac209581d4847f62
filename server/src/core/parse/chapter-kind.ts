import type { ChapterKind } from '../model/manual.ts';
import { foldKey } from '../text/fold.ts';

/** What a chapter's name opens with, folded; the spellings are those of the IMSS family of manuals. */
const OPENINGS: readonly (readonly [string, ChapterKind])[] = [
  ['introduccion', 'introduction'],
  ['objetivo', 'objectives'],
  ['antecedentes', 'history'],
  ['marco juridico', 'legal-framework'],
  ['atribuciones', 'powers'],
  ['politicas', 'policies'],
  ['organograma', 'org-charts'],
  ['organigrama', 'org-charts'],
  ['funciones', 'duties'],
];

/** The kind of a chapter by its name; the openings that a profile brings are tried first. */
export function chapterKindOf(name: string, own: readonly (readonly [string, ChapterKind])[] = []): ChapterKind {
  const key = foldKey(name);
  return [...own, ...OPENINGS].find(([opening]) => key.startsWith(opening))?.[1] ?? 'other';
}
