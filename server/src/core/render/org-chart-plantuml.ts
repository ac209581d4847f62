import type { ChartDrawing } from '../model/chart-drawing.ts';

/** A chart as a work breakdown structure of PlantUML, which places the boxes itself. */
export function renderChartPlantUml({ title, boxes }: ChartDrawing): string {
  const hasOneTop = boxes.filter(({ depth }) => depth === 1).length === 1;
  // A structure has one top; where the manual has several, the sheet's title stands above them.
  const above = hasOneTop ? [] : [`* ${encode(title)}`];
  return [
    '@startwbs',
    ...above,
    ...boxes.map(({ unit, depth }) => `${'*'.repeat(depth + above.length)} ${encode(`${unit.number} ${unit.name}`)}`),
    '@endwbs',
    '',
  ].join('\n');
}

/** Whatever might be markup or a macro of PlantUML becomes a character code. */
function encode(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{M}\p{N} .,()]/gu, (character) => `<U+${hexCode(character)}>`);
}

function hexCode(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
