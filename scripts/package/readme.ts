/**
 * The README as the editor's page of the extension can show it: that page loads no picture that is not on the web, and
 * follows no link into the package. Lines that are nothing else go; of other such links the words stay.
 */
export function readmeForPackage(markdown: string): string {
  return markdown
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n/gm, '')
    .replace(/^\*\[[^\]]*\]\((?!https:)[^)]*\)\*\n/gm, '')
    .replace(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, '$1');
}
