import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';

/** The acronym of a unit in a part of a draft; whether it is never spelled out, only the whole draft tells. */
export interface AcronymUse {
  readonly span: Span;
  readonly written: string;
  /** Number of the unit. */
  readonly unit: string;
  /** The name of the unit stands beside it. */
  readonly isSpelledOut: boolean;
}

export function acronymUses(part: DraftPart): readonly AcronymUse[] {
  const uses: AcronymUse[] = [];
  for (const [mention, before, after] of mentionsOfPart(part)) {
    const { span, form, units } = mention;
    const [unit] = units;
    if (form === 'acronym' && unit !== undefined) {
      const isSpelledOut = [before, after].some((other) => other && spellsOut(other, mention, part.text));
      uses.push({ span, written: part.text.slice(span.start, span.end), unit, isSpelledOut });
    }
  }
  return uses;
}

/** Of the first use of an acronym in a draft that never spells it out. */
export function undefinedAcronym({ byNumber }: UnitIndex, { span, written, unit: number }: AcronymUse): Finding[] {
  const unit = byNumber(number);
  const label = `${unit?.name} (${written})`;
  return unit === undefined
    ? []
    : [
        {
          rule: 'acronym-undefined',
          span,
          values: [written, unit.name, unit.number],
          units: [number],
          evidence: [unit.nameSpan.start],
          fixes: [{ kind: 'choice', label, edits: [{ span, newText: label }] }],
        },
      ];
}

/** "Unidad de … (UFC)", "…, en adelante UFC", "UFC: Unidad de …". */
function spellsOut(name: Mention, acronym: Mention, text: string): boolean {
  if (name.form === 'acronym' || name.units[0] !== acronym.units[0]) {
    return false;
  }
  const [first, second] = name.span.start < acronym.span.start ? [name, acronym] : [acronym, name];
  const between = foldText(text.slice(first.span.end, second.span.start));
  return between.length < 60 && (!/\p{L}/u.test(between) || /adelante|sucesivo|siglas/.test(between));
}
