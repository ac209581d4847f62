import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import { foldText } from '../../text/fold.ts';
import type { Analysis } from '../analysis.ts';

/** The first use of each acronym of a unit that the draft never spells out. */
export function undefinedAcronyms({ units }: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  const known = new Set<string>();
  mentions.forEach((mention, index) => {
    const [unit = ''] = mention.units;
    const neighbours = [mentions[index - 1], mentions[index + 1]];
    const isDefined =
      mention.form === 'acronym' &&
      neighbours.some(
        (other) => other?.units[0] === unit && other.form !== 'acronym' && isBeside(text, mention, other),
      );
    if (isDefined) {
      known.add(unit);
    }
  });
  return mentions.flatMap(({ span, form, units: [number = ''] }): readonly Finding[] => {
    const unit = units.byNumber(number);
    if (form !== 'acronym' || unit === undefined || known.has(number)) {
      return [];
    }
    known.add(number);
    const written = text.slice(span.start, span.end);
    const label = `${unit.name} (${written})`;
    return [
      {
        rule: 'acronym-undefined',
        span,
        values: [written, unit.name, unit.number],
        units: [number],
        evidence: [unit.nameSpan.start],
        fixes: [{ kind: 'choice', label, edits: [{ span, newText: label }] }],
      },
    ];
  });
}

/** "Unidad de … (UFC)", "…, en adelante UFC", "UFC: Unidad de …". */
function isBeside(text: string, one: Mention, other: Mention): boolean {
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  const between = foldText(text.slice(first.span.end, second.span.start));
  return between.length < 60 && (!/\p{L}/u.test(between) || /adelante|sucesivo|siglas/.test(between));
}
