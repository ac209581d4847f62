import type { UnitPage } from '../../../../../server/src/protocol/unit-pages.ts';

/** A link above the page: what it says and the command that it calls. */
export interface PageLink {
  readonly text: string;
  readonly command: string;
  readonly parameter: unknown;
}

export interface PageWindow {
  readonly language: string;
  /** What the links are, for a screen reader. */
  readonly label: string;
  readonly links: readonly PageLink[];
  /** Random: only the style that carries it is used. */
  readonly nonce: string;
}

/** A page of the editor: it runs no script, and its links call commands that the panel allows. */
export function renderUnitPage(
  { title, markup, style }: UnitPage,
  { language, label, links, nonce }: PageWindow,
): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const anchors = links.map(
    ({ text, command, parameter }) =>
      `<a href="${escapeHtml(`command:${command}?${encodeURIComponent(JSON.stringify([parameter]))}`)}">${escapeHtml(text)}</a>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">
${style}
</style>
</head>
<body>
<nav aria-label="${escapeHtml(label)}">${anchors.join('\n')}</nav>
<main>${markup}</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
