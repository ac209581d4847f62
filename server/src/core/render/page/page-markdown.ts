import { escapeInlineMarkdown, guardBlockStart } from '../markdown.ts';
import type { Page, PageBlock, PageEntry, Phrase, PhrasePart } from './page.ts';

/** Pages one below the other. They quote misprints and former names: as a draft they would be found wanting. */
export function pagesMarkdown(pages: readonly Page[]): string {
  return `${pages.map(pageMarkdown).join('\n\n')}\n\n<!-- manual: ignore-file -->\n`;
}

function pageMarkdown({ title, lead, sections, foot }: Page): string {
  return [
    `# ${escapeInlineMarkdown(title)}`,
    ...lead.map(blockText),
    ...sections.flatMap((section) => [
      `## ${escapeInlineMarkdown(section.title)}`,
      ...section.blocks.map(blockMarkdown),
    ]),
    ...foot.map(blockText),
  ].join('\n\n');
}

function blockMarkdown(block: PageBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return blockText(block.phrase);
    case 'list':
      return block.entries.flatMap((entry) => entryLines(entry, '')).join('\n');
    case 'table':
      return tableLines(block.columns, block.rows).join('\n');
  }
}

/** Below the text of the entry above, or Markdown would not nest it (CommonMark 0.31, §5.2). */
function entryLines({ marker, phrase, below }: PageEntry, indent: string): readonly string[] {
  const isNumbered = marker !== undefined && /^\d{1,9}\.$/.test(marker);
  const bullet = isNumbered ? `${marker} ` : '- ';
  const text =
    isNumbered || marker === undefined ? blockText(phrase) : `${escapeInlineMarkdown(marker)} ${inlineText(phrase)}`;
  const inner = indent + ' '.repeat(bullet.length);
  return [`${indent}${bullet}${text}`, ...below.flatMap((entry) => entryLines(entry, inner))];
}

function tableLines(columns: readonly string[], rows: readonly (readonly (readonly Phrase[])[])[]): readonly string[] {
  const lines = [
    columns.map(escapeInlineMarkdown),
    columns.map(() => '---'),
    ...rows.map((cells) => cells.map((phrases) => phrases.map(inlineText).join('<br>'))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`);
}

function blockText(phrase: Phrase): string {
  return guardBlockStart(inlineText(phrase).trim());
}

function inlineText(phrase: Phrase): string {
  return phrase.map(partText).join('');
}

function partText(part: PhrasePart): string {
  const text = escapeInlineMarkdown(textOf(part));
  const isMarked = typeof part !== 'string' && (part.kind === 'strong' || part.kind === 'changed');
  return isMarked ? `**${text}**` : text;
}

function textOf(part: PhrasePart): string {
  return typeof part === 'string' ? part : part.text;
}
