import type { Citation } from '../../features/citation.ts';
import { dutyNumber, letters, ordinals } from './words.ts';

/** As much of a duty as tells it from others in a list. */
const MAX_TEXT = 90;

/** How a list names what may be cited: "8.2.1 Coordinación de Afiliación", "8.2.1, función 3, inciso c): Bajas". */
export function citationLabel(citation: Citation): string {
  const { unit, number, duty, items } = citation;
  if (duty === undefined) {
    return number === undefined ? unit.name : `${number} ${unit.name}`;
  }
  const letter = letters(items);
  const bullet = ordinals(items);
  const place = [
    ...(number === undefined ? [] : [number]),
    `función ${dutyNumber(citation)?.number}`,
    ...(letter === undefined ? [] : [`inciso ${letter}`]),
    ...(bullet === undefined ? [] : [`viñeta ${bullet}`]),
  ].join(', ');
  const text = items.at(-1)?.item.text ?? duty.text;
  return `${place}: ${text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1).trimEnd()}…`}`;
}
