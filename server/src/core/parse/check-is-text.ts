import type { Issue } from '../model/issue.ts';

const SAMPLE = 4096;

/** Whether a text is one at all: empty text and binary content each give one issue. */
export function checkIsText(text: string): readonly Issue[] {
  if (text.trim() === '') {
    return [{ code: 'empty-text', span: { start: 0, end: 0 }, values: [] }];
  }
  const sample = text.slice(0, SAMPLE);
  const odd = Array.from(sample).filter((character) => isBinary(character.charCodeAt(0))).length;
  return sample.length < odd * 50 ? [{ code: 'binary-text', span: { start: 0, end: sample.length }, values: [] }] : [];
}

/** Control characters that no text has, and U+FFFD, which decoding leaves where bytes were no UTF-8. */
function isBinary(code: number): boolean {
  return code < 9 || (13 < code && code < 32) || code === 0xfffd;
}
