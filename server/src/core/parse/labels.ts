import { foldCode, foldKey } from '../text/fold.ts';

/** A label that opens a line, `Función Principal :`. */
interface Label {
  /** Where the text after it begins in the line; the line's length for a label alone. */
  readonly textStart: number;
}

/** Longer lines are not a label alone; their folding is spared. */
const LONGEST_ALONE = 60;

/**
 * The label of `labels` (folded) that a line opens with: before a colon, or alone on its line.
 *
 * `"Objetivo: Coordinar…"` has one, `"Objetivos de la calidad"` has none.
 */
export function labelOf(line: string, labels: readonly string[]): Label | undefined {
  for (const label of labels) {
    const end = endOfFolded(line, label);
    if (end !== undefined) {
      const colon = /^\s{0,3}:\s*/.exec(line.slice(end, end + 20));
      if (colon !== null) {
        return { textStart: end + colon[0].length };
      }
      if (line.length < LONGEST_ALONE && foldKey(line) === label) {
        return { textStart: line.length };
      }
    }
  }
  return undefined;
}

/** Where the folded `label` ends that a line opens with; combining marks, which fold to nothing, are passed over. */
function endOfFolded(line: string, label: string): number | undefined {
  let matched = 0;
  let offset = 0;
  for (; matched < label.length && offset < line.length; offset++) {
    const code = foldCode(line.charCodeAt(offset));
    if (code === label.charCodeAt(matched)) {
      matched++;
    } else if (code !== 0) {
      return undefined;
    }
  }
  return matched === label.length ? offset : undefined;
}
