import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import {
  type LinePlace,
  type LineText,
  lineHolding,
  lineOf,
  lineTextOf,
  replaceInLines,
  sliceLines,
  startOfLine,
  wholeText,
} from '../../core/text/line-text.ts';
import type { Span } from '../../core/text/span.ts';
import { lengthBeforeLineEnd } from '../../core/text/split-lines.ts';

/**
 * A text with positions as LSP counts them: an open document or a file. A change of an open document gives another
 * one, so that a handler that waits goes on with the text it began with.
 */
export interface LineDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly content: LineText;
  readonly lineCount: number;
  /** All of it, or a range; a position beyond its line or the text is taken back to the end. */
  getText(range?: Range): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

/** How `TextDocuments` keeps open documents: a keystroke costs what its line costs, not what the document does. */
export const lineDocuments: TextDocumentsConfiguration<LineDocument> = {
  create: (uri, languageId, version, text) => lineDocument(uri, languageId, version, lineTextOf(text)),
  update: ({ uri, languageId, content }, changes, version) =>
    lineDocument(uri, languageId, version, changes.reduce(applyChange, content)),
};

function lineDocument(uri: string, languageId: string, version: number, content: LineText): LineDocument {
  const { length } = content;
  const offsetAt = (position: Position) => {
    const { line, character } = placeOf(content, position);
    return startOfLine(content, line) + character;
  };
  const positionAt = (offset: number) => {
    const clamped = Math.max(0, Math.min(offset, length));
    const line = lineHolding(content, clamped);
    return placeOf(content, { line, character: clamped - startOfLine(content, line) });
  };
  let whole: string | undefined;
  return {
    uri,
    languageId,
    version,
    content,
    lineCount: content.lineCount,
    offsetAt,
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    getText: (range) => {
      if (range === undefined) {
        whole ??= wholeText(content);
        return whole;
      }
      const { start, end } = inOrder(range);
      return sliceLines(content, offsetAt(start), offsetAt(end));
    },
  };
}

function applyChange(content: LineText, change: TextDocumentContentChangeEvent): LineText {
  if (!('range' in change) || change.range === undefined) {
    return lineTextOf(change.text);
  }
  const { start, end } = inOrder(change.range);
  return replaceInLines(content, placeOf(content, start), placeOf(content, end), change.text);
}

/** Takes a position back to the end of its line or of the text (LSP 3.17, "Position"). */
function placeOf(content: LineText, { line, character }: Position): LinePlace {
  if (line < 0) {
    return { line: 0, character: 0 };
  }
  const last = content.lineCount - 1;
  if (last < line) {
    return { line: last, character: lineOf(content, last).length };
  }
  return { line, character: Math.max(0, Math.min(character, lengthBeforeLineEnd(lineOf(content, line)))) };
}

/** Some clients send a selection made backwards as it was made. */
function inOrder({ start, end }: Range): Range {
  const isBackwards = end.line < start.line || (end.line === start.line && end.character < start.character);
  return isBackwards ? { start: end, end: start } : { start, end };
}
