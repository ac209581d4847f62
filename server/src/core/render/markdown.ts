/**
 * Text as Markdown that shows exactly that text: nothing in a manual or a draft can make a link, an image,
 * HTML or emphasis (CommonMark 0.31, §2.4 Backslash escapes). Line ends become blanks.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&');
}
