interface Highlight {
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a result for one row. The editor takes no highlights for rows of extensions (it marks what is literally
 * the whole query, accents included, and nothing else), so that matched words stand between ‹ ›. What lies before a
 * match far down the text is left out, but for the leading verb.
 */
export function rowLabel(text: string, highlights: readonly Highlight[]): string {
  const spans = joinNeighbours(text, highlights);
  let label = '';
  let end = 0;
  for (const span of spans) {
    label += `${text.slice(end, span.start)}‹${text.slice(span.start, span.end)}›`;
    end = span.end;
  }
  return withoutIcons(shortenStart(label + text.slice(end)));
}

const SEEN_LETTERS = 85;
const BEFORE_MATCH = 30;

function shortenStart(label: string): string {
  const match = label.indexOf('‹');
  if (match < SEEN_LETTERS) {
    return label;
  }
  const verb = label.slice(0, label.indexOf(' '));
  const start = label.lastIndexOf(' ', match - BEFORE_MATCH);
  return `${verb} …${label.slice(start)}`;
}

/** "convenios de pago" is one match, though "de" is not looked for. */
function joinNeighbours(text: string, highlights: readonly Highlight[]): readonly Highlight[] {
  const joined: Highlight[] = [];
  for (const { start, end } of highlights) {
    const last = joined.at(-1);
    if (last !== undefined && /^ (?:\p{L}{1,3} ){0,2}$/u.test(text.slice(last.end, start))) {
      joined[joined.length - 1] = { start: last.start, end };
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

/** In labels `$(name)` is an icon; the words of a manual are words. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
