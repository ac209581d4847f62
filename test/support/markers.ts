/** A text with its cursor `<|>` or span `<|…|>` taken out. */
export interface MarkedText {
  readonly text: string;
  readonly offset: number;
  readonly span: { readonly start: number; readonly end: number };
}

export function parseMarkers(marked: string): MarkedText {
  const start = marked.indexOf('<|');
  if (start < 0) {
    throw new Error(`no marker in: ${marked}`);
  }
  if (marked.startsWith('<|>', start)) {
    const text = marked.slice(0, start) + marked.slice(start + 3);
    return { text, offset: start, span: { start, end: start } };
  }
  const end = marked.indexOf('|>', start) - 2;
  const text = marked.slice(0, start) + marked.slice(start + 2, end + 2) + marked.slice(end + 4);
  return { text, offset: start, span: { start, end } };
}
