import type { HistoryEvent } from '../../model/history.ts';
import type { Block } from '../../model/unit.ts';
import { datesIn, type PrintedDate } from '../../spanish/dates.ts';
import { foldText } from '../../text/fold.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';

/** The paragraphs of the history, each with the date it speaks of. */
export function parseHistory(blocks: readonly Block[]): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const block of blocks) {
    const { text, pieces } = block;
    const printed = datesIn(text);
    const own = dateOfEffect(text, printed);
    const dates = printed.flatMap(({ iso, start, end }) => {
      const span = hullOf(locateInPieces(block, start, end));
      return span === undefined ? [] : [{ iso, span }];
    });
    const date = own ?? events.at(-1)?.date;
    events.push({ text, pieces, date, dateBasis: own === undefined ? 'implied' : 'printed', dates });
  }
  return events;
}

/** L. 202 asks for a change on one date and has it "con vigencia del" another; months without day only look back. */
function dateOfEffect(text: string, dates: readonly PrintedDate[]): string | undefined {
  const full = dates.filter(({ iso }) => iso.length === 'yyyy-mm-dd'.length);
  const folded = foldText(text);
  const effective = full.find(({ start }) =>
    /\b(?:a partir|con vigencia|en vigor) del?(?: dia)?\s$/.test(folded.slice(Math.max(0, start - 30), start)),
  );
  return (effective ?? full[0])?.iso;
}
