/** A text with a blank at each side where it would run into a word of the draft. */
export function setApart(text: string, before: string, after: string): string {
  const left = /[\p{L}\p{N},.;:)»]$/u.test(before) && /^[\p{L}\p{N}«([]/u.test(text) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}»)\].]$/u.test(text) ? ' ' : '';
  return `${left}${text}${right}`;
}

/** Lines that do not run into what their line already holds. */
export function onOwnLines(text: string, before: string, after: string): string {
  const left = before.trim() === '' ? '' : '\n';
  const right = after.trim() === '' ? '' : '\n';
  return `${left}${text}${right}`;
}
