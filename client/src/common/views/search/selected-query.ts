const LONGEST_QUERY = 180;

/**
 * What is selected in a draft as a query: the words of its first sentences, without the marks that a query would read
 * as orders (quotes, a leading minus) and without those of Markdown.
 */
export function queryFromSelection(text: string): string {
  const words = text
    .replace(/["“”«»*_`#>|[\]{}\\]/g, ' ')
    .replace(/(^|\s)-+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= LONGEST_QUERY) {
    return words;
  }
  const sentence = words.slice(0, LONGEST_QUERY).search(/[.;:] [^.;:]*$/);
  const end = SHORTEST_SENTENCE < sentence ? sentence : words.lastIndexOf(' ', LONGEST_QUERY);
  return words.slice(0, 0 < end ? end : LONGEST_QUERY);
}

/** A heading or an abbreviation at the start is not what was meant. */
const SHORTEST_SENTENCE = 60;
