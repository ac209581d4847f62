import type { Page, PageBlock, PageEntry, Phrase, PhrasePart } from './page.ts';

/** Pages for a terminal: of a table each row is a block, its cells below each other with their columns. */
export function pagesText(pages: readonly Page[]): string {
  return `${pages.map(pageText).join('\n\n')}\n`;
}

function pageText({ title, lead, sections, foot }: Page): string {
  return [
    title,
    ...(lead.length === 0 ? [] : [lead.map(phraseText).join('\n')]),
    ...sections.map((section) => [`${section.title}:`, ...section.blocks.map(blockText)].join('\n')),
    ...foot.map(phraseText),
  ].join('\n\n');
}

function blockText(block: PageBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return phraseText(block.phrase);
    case 'list':
      return block.entries.flatMap((entry) => entryLines(entry, '')).join('\n');
    case 'table':
      return block.rows.map((cells) => rowLines(block.columns, cells).join('\n')).join('\n\n');
  }
}

function entryLines({ marker = '–', phrase, below }: PageEntry, indent: string): readonly string[] {
  return [`${indent}${marker} ${phraseText(phrase)}`, ...below.flatMap((entry) => entryLines(entry, `${indent}   `))];
}

function rowLines(columns: readonly string[], cells: readonly (readonly Phrase[])[]): readonly string[] {
  return cells.map((phrases, index) => `${columns[index] ?? ''}: ${phrases.map(phraseText).join('\n   ')}`);
}

function phraseText(phrase: Phrase): string {
  return phrase.map(partText).join('').replace(/\s+/g, ' ').trim();
}

/** Words that another text has not stand between the marks that search puts around what it found. */
function partText(part: PhrasePart): string {
  if (typeof part === 'string') {
    return part;
  }
  return part.kind === 'changed' ? `‹${part.text}›` : part.text;
}
