import type { Citation } from '../../features/citation.ts';
import { entryKey, pagesOf, placeWithin } from './reference-fields.ts';
import { errataNote, legalBasisOf, spanishDate } from './words.ts';

/** A citation as CSL-JSON (what Zotero and Pandoc import): the section of a unit as a chapter of its manual. */
export function cslJsonOf(citation: Citation): string {
  const { unit, title, head, number, ratifiedOn } = citation;
  const pages = pagesOf(citation);
  const notes = [
    errataNote(citation),
    legalBasisOf(citation),
    ratifiedOn && `ratificado el ${spanishDate(ratifiedOn)}`,
  ].filter((note) => note !== undefined);
  const item = {
    id: entryKey(citation),
    type: 'chapter',
    title: unit.name,
    ...(title === undefined ? {} : { 'container-title': title }),
    author: [{ literal: head }],
    ...(ratifiedOn === undefined ? {} : { issued: { 'date-parts': [ratifiedOn.split('-').map(Number)] } }),
    ...(number === undefined ? {} : { 'chapter-number': number }),
    section: placeWithin(citation),
    ...(pages === undefined ? {} : { page: pages }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    language: 'es-MX',
  };
  return JSON.stringify([item], undefined, 2);
}
