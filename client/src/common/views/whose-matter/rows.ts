import type { FoundDuty } from '../../../../../server/src/protocol/search.ts';

/** What stands in the list, without a word of how it looks. */
export type OwnerRow =
  | { readonly kind: 'unit'; readonly number: string }
  | { readonly kind: 'duty'; readonly duty: FoundDuty; readonly words: readonly string[] };

/** The units in the order of the server, each as a heading of its duties, with the words that they share with the sentence. */
export function ownerRows(duties: readonly FoundDuty[]): readonly OwnerRow[] {
  return duties.flatMap((duty, index): readonly OwnerRow[] => {
    const before = duties[index - 1];
    const isSame = before !== undefined && before.unit === duty.unit && before.manual === duty.manual;
    const row = { kind: 'duty', duty, words: wordsOf(duty) } as const;
    return isSame ? [row] : [{ kind: 'unit', number: duty.unit }, row];
  });
}

function wordsOf({ text, highlights }: FoundDuty): readonly string[] {
  return [...new Set(highlights.map(({ start, end }) => text.slice(start, end).toLocaleLowerCase('es')))];
}
