import type { Chart } from '../../../../../server/src/protocol/chart.ts';

/** Words of the page, in the language of the editor. */
export interface PageTexts {
  readonly language: string;
  readonly title: string;
  readonly sheet: string;
  readonly find: string;
  /** `{0}` of `{1}`, then the unit found. */
  readonly found: string;
  readonly nothingFound: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly export: string;
  readonly print: string;
  readonly help: string;
}

export interface PageFrame {
  /** Random: only the script and the style that carry it are run. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/** The page of a chart. `shown` is the unit to begin at, `undefined` to begin where the person left it. */
export function renderPage(chart: Chart, texts: PageTexts, frame: PageFrame, shown: string | undefined): string {
  const t = (key: keyof PageTexts) => escapeHtml(texts[key]);
  const { nonce, script, style } = frame;
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const options = chart.sheets.map(
    ({ root, title }) =>
      `<option value="${escapeHtml(root)}"${root === chart.root ? ' selected' : ''}>${escapeHtml(title)}</option>`,
  );
  const isListed = chart.sheets.some(({ root }) => root === chart.root);
  const own = isListed ? '' : `<option value="${escapeHtml(chart.root)}" selected>${escapeHtml(chart.title)}</option>`;
  // What the editor hands to the commands of a menu, with what the script adds for each unit.
  const menu = JSON.stringify({ manual: chart.manual, preventDefaultContextMenuItems: true });
  return `<!doctype html>
<html lang="${t('language')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${t('title')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
</head>
<body data-manual="${escapeHtml(chart.manual)}" data-root="${escapeHtml(chart.root)}" data-shown="${escapeHtml(shown ?? '')}" data-vscode-context="${escapeHtml(menu)}">
<header>
<h1>${t('title')}</h1>
<select id="sheet" aria-label="${t('sheet')}">${own}${options.join('')}</select>
<input id="find" type="search" placeholder="${t('find')}" aria-label="${t('find')}">
<output id="found" for="find" data-found="${t('found')}" data-nothing="${t('nothingFound')}"></output>
<span class="buttons">
<button id="zoom-out" aria-label="${t('zoomOut')}" title="${t('zoomOut')}">−</button>
<button id="zoom-in" aria-label="${t('zoomIn')}" title="${t('zoomIn')}">+</button>
<button id="fit">${t('fit')}</button>
<button id="export">${t('export')}</button>
<button id="print">${t('print')}</button>
</span>
</header>
<main>
<p id="help">${t('help')}</p>
${chart.svg}
</main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
