import type { ChartDrawing } from '../model/chart-drawing.ts';

/** A chart for Mermaid, which places the boxes itself. */
export function renderChartMermaid({ boxes, connectors }: ChartDrawing): string {
  return [
    'flowchart TB',
    ...boxes.map(({ unit }) => `  ${nodeId(unit.number)}["${encode(unit.number)}<br/>${encode(unit.name)}"]`),
    ...connectors.map(({ superior, subordinate }) => `  ${nodeId(superior)} --> ${nodeId(subordinate)}`),
    '',
  ].join('\n');
}

/** Letters, digits and "_" alone, and different for different numbers: `8.2.1~2` is not `8.2.1.2`. */
function nodeId(number: string): string {
  return `u${number.replace(/[^A-Za-z0-9]/g, (character) => (character === '.' ? '_' : `x${character.charCodeAt(0)}`))}`;
}

/** Whatever might mean something to Mermaid becomes a character code, which it reads as `#35;`. */
function encode(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{M}\p{N} .,()]/gu, (character) => `#${character.codePointAt(0)};`);
}
