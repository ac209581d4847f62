import { asRead } from '../mentions/reading/as-read.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';

/** Names that several units share, where nothing in the draft tells which is meant. */
export function ambiguousNames({ units }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text } = part;
  return [...mentionsOfPart(part)].flatMap(([{ span, form, units: numbers }]): readonly Finding[] => {
    if (form !== 'ambiguous') {
      return [];
    }
    const candidates = numbers.flatMap((number) => units.byNumber(number) ?? []);
    return [
      {
        rule: 'ambiguous-name',
        span,
        values: [
          asRead(text.slice(span.start, span.end)),
          ...candidates.map(({ number, parent }) => {
            const superior = units.byNumber(parent ?? '')?.name;
            return superior === undefined ? number : `${number} (${superior})`;
          }),
        ],
        units: numbers,
        evidence: candidates.map(({ heading }) => heading.start),
        fixes: candidates.map(({ number }) => ({
          kind: 'choice',
          label: `(numeral ${number})`,
          edits: [{ span: { start: span.end, end: span.end }, newText: ` (numeral ${number})` }],
        })),
      },
    ];
  });
}
