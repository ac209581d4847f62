/**
 * Text as Markdown that shows exactly that text: nothing in a manual or a draft can make a link, an image,
 * HTML or emphasis (CommonMark 0.31, §2.4 Backslash escapes). Line ends become blanks.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&');
}

/**
 * Text as Markdown that a person goes on writing in: like {@link escapeMarkdown} inside a paragraph, but "8.2.1" and
 * "obrero-patronales" stay readable in the source.
 */
export function escapeInlineMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]|<>~$]|&(?=[#\p{L}])/gu, '\\$&');
}

/** As {@link escapeInlineMarkdown}, at the start of a block. */
export function escapeBlockMarkdown(text: string): string {
  return guardBlockStart(escapeInlineMarkdown(text.trim()));
}

/** Markdown of a paragraph to begin a block with, where "1." or "-" would open a list and "#" a heading. */
export function guardBlockStart(markdown: string): string {
  return markdown.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+#=]/, '\\$&');
}
