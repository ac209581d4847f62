import type { Issue } from '../../model/issue.ts';
import type { UnitReference } from '../../model/reference.ts';
import { hullOf } from '../../text/span.ts';
import type { UnitIndex } from '../../units/unit-index.ts';

/**
 * Names of units that are misprinted, and bodies said to belong to a unit of the manual that has none so called:
 * "la División de Asuntos Litigiosos de la Coordinación de Fiscalización" (l. 1863).
 */
export function nameErrata(references: readonly UnitReference[], units: UnitIndex, text: string): readonly Issue[] {
  return references.flatMap((reference, index): readonly Issue[] => {
    const span = hullOf(reference.pieces);
    const [target] = reference.targets;
    const meant = target === undefined ? undefined : units.byNumber(target);
    if (span !== undefined && reference.reason === 'misspelled' && meant !== undefined) {
      return [{ code: 'unit-name-misspelled', span, values: [reference.text, meant.name, meant.number] }];
    }
    const next = references[index + 1];
    const nextStart = next?.pieces[0]?.start ?? 0;
    const isOwned = span !== undefined && next?.reason === 'named' && text.slice(span.end, nextStart) === ' de la ';
    return isOwned && reference.reason === 'not-in-manual'
      ? [{ code: 'unit-unknown', span, values: [reference.text, next.text] }]
      : [];
  });
}
