import type { ChartText } from '../model/chart-drawing.ts';
import type { OrgUnit } from '../model/unit.ts';
import { nameBelowLevel } from '../model/unit-name.ts';
import { textWidth } from '../text/text-width.ts';
import { wrapText } from '../text/wrap-text.ts';

const PADDING = 6;
const LABEL_SIZE = 10;
const NAME_SIZE = 12;
const LABEL_BASELINE = 15;
const LINE_HEIGHT = 15;
const BELOW_LAST_BASELINE = 8;
const MAX_LINES = 7;

/** What a box of this width says, from its own top left corner, and how high it is for that. */
export function boxText(
  unit: OrgUnit,
  width: number,
): { readonly texts: readonly ChartText[]; readonly height: number } {
  const room = width - 2 * PADDING;
  const names = wrapText(nameBelowLevel(unit), { width: room, fontSize: NAME_SIZE, maxLines: MAX_LINES });
  const label: ChartText = {
    kind: 'label',
    text: labelOf(unit, room),
    fontSize: LABEL_SIZE,
    x: PADDING,
    baseline: LABEL_BASELINE,
  };
  const lines = names.map(
    (text, index): ChartText => ({
      kind: 'name',
      text,
      fontSize: NAME_SIZE,
      x: PADDING,
      baseline: LABEL_BASELINE + (index + 1) * LINE_HEIGHT,
    }),
  );
  return { texts: [label, ...lines], height: LABEL_BASELINE + names.length * LINE_HEIGHT + BELOW_LAST_BASELINE };
}

/** Number and level; of a long level its first word ("Subjefatura") where the whole does not fit. */
function labelOf({ number, level }: OrgUnit, room: number): string {
  const [firstWord = ''] = level.split(' ');
  const labels = [level, firstWord].filter((word) => word !== '').map((word) => `${number} · ${word}`);
  const [cut = number] = wrapText(number, { width: room, fontSize: LABEL_SIZE, maxLines: 1 });
  return labels.find((label) => textWidth(label, LABEL_SIZE) <= room) ?? cut;
}
