import type { ChartBox, ChartDrawing, ChartText, Connector } from '../model/chart-drawing.ts';
import { escapeXml } from './xml.ts';

/** A chart as an SVG file that needs nothing else: light, as on paper, every colour an attribute. */
export function renderChartSvg(chart: ChartDrawing): string {
  const attributes = `xmlns="http://www.w3.org/2000/svg" ${frame(chart)} role="img" font-family="${FONTS}"`;
  return [
    `<svg ${attributes}>`,
    `<title>${escapeXml(chart.title)}</title>`,
    `<rect x="-1" y="-1" width="${chart.width + 1}" height="${chart.height + 1}" fill="#ffffff"/>`,
    `<g fill="none" stroke="#6f837c" shape-rendering="crispEdges">${chart.connectors.map(renderConnector).join('')}</g>`,
    `<g fill="#12312b">${chart.captions.map(renderText).join('')}</g>`,
    ...chart.boxes.map(renderPaperBox),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * A chart as markup for a page whose style sheet colours it by the classes `unit` and `rank-0` to `rank-4`, and whose
 * script moves the focus: a tree of items for a screen reader. `labelOf` is what that says of a unit.
 */
export function renderChartTree(chart: ChartDrawing, labelOf: (box: ChartBox) => string): string {
  const superiors = new Set(chart.connectors.map(({ superior }) => superior));
  const renderItem = (box: ChartBox, index: number) =>
    renderTreeItem(box, {
      label: labelOf(box),
      tabIndex: index === 0 ? '0' : '-1',
      // The chart folds nothing: what is below a unit is always shown.
      expanded: superiors.has(box.unit.number) ? ' aria-expanded="true"' : '',
    });
  return [
    `<svg class="chart" ${frame(chart)} role="tree" lang="es" aria-label="${escapeXml(chart.title)}">`,
    `<g class="connectors" aria-hidden="true">${chart.connectors.map(renderConnector).join('')}</g>`,
    `<g class="captions" aria-hidden="true">${chart.captions.map(renderText).join('')}</g>`,
    ...chart.boxes.map(renderItem),
    '</svg>',
  ].join('\n');
}

/** Verdana is as wide as the table that boxes are measured with, so text fills them; DejaVu Sans where it is missing. */
const FONTS = "Verdana, 'DejaVu Sans', Arial, sans-serif";

/** By rank of the level; white on the third still has a contrast of 4.6 (WCAG 2.2, 1.4.3 wants 4.5). */
const PAPER_COLOURS = [
  { fill: '#12312b', text: '#ffffff' },
  { fill: '#235b4e', text: '#ffffff' },
  { fill: '#3a7d6b', text: '#ffffff' },
  { fill: '#dfeee9', text: '#12312b' },
  { fill: '#ffffff', text: '#12312b' },
] as const;

/** Lines lie on half pixels, where they are sharp. */
function frame({ width, height }: ChartDrawing): string {
  return `viewBox="-0.5 -0.5 ${width} ${height}" width="${width}" height="${height}"`;
}

function renderPaperBox(box: ChartBox): string {
  const colours = PAPER_COLOURS[box.rank] ?? PAPER_COLOURS[4];
  const texts = box.texts.map(renderText).join('');
  const title = `<title>${escapeXml(nameOf(box))}</title>`;
  return `<g fill="${colours.text}">${title}${renderRectangle(box, ` fill="${colours.fill}" stroke="#235b4e"`)}${texts}</g>`;
}

interface TreeItem {
  readonly label: string;
  readonly tabIndex: '0' | '-1';
  readonly expanded: string;
}

function renderTreeItem(box: ChartBox, { label, tabIndex, expanded }: TreeItem): string {
  const { unit, rank, depth, position, siblings } = box;
  const place = `aria-level="${depth}" aria-posinset="${position}" aria-setsize="${siblings}"${expanded}`;
  const item = `class="unit rank-${rank}" role="treeitem" tabindex="${tabIndex}" ${place}`;
  const data = `data-unit="${escapeXml(unit.number)}" data-name="${escapeXml(nameOf(box))}"`;
  // Not aria-label: a title names the item just as well, and the mouse shows it too.
  const title = `<title>${escapeXml(label)}</title>`;
  const texts = `<g aria-hidden="true">${box.texts.map(renderText).join('')}</g>`;
  return `<g ${item} ${data}>${title}${renderRectangle(box, '')}${texts}</g>`;
}

function nameOf({ unit }: ChartBox): string {
  return `${unit.number} ${unit.name}`;
}

function renderRectangle({ x, y, width, height }: ChartBox, colours: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3"${colours}/>`;
}

function renderText({ kind, x, baseline, fontSize, text }: ChartText): string {
  const anchor = kind === 'title' ? ' text-anchor="middle"' : '';
  return `<text x="${x}" y="${baseline}" font-size="${fontSize}"${anchor}>${escapeXml(text)}</text>`;
}

function renderConnector({ points: [start, ...rest] }: Connector): string {
  return start === undefined
    ? ''
    : `<path d="M${start.x} ${start.y}${rest.map(({ x, y }) => `L${x} ${y}`).join('')}"/>`;
}
