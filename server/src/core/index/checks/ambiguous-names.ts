import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import type { Analysis } from '../analysis.ts';

/** Names that several units share, where nothing in the draft tells which is meant. */
export function ambiguousNames({ units }: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  return mentions.flatMap(({ span, form, units: numbers }): readonly Finding[] => {
    if (form !== 'ambiguous') {
      return [];
    }
    const candidates = numbers.flatMap((number) => units.byNumber(number) ?? []);
    return [
      {
        rule: 'ambiguous-name',
        span,
        values: [
          text.slice(span.start, span.end),
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
