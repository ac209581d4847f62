import { textWidth } from './text-width.ts';

/** What the lines of a text may be: none wider than `width` pixels at `fontSize`, and no more than `maxLines`. */
export interface LineRoom {
  readonly width: number;
  readonly fontSize: number;
  readonly maxLines: number;
}

/** The text in lines that fit, broken at blanks, inside a word only where the word alone is too wide; `…` for the rest. */
export function wrapText(text: string, room: LineRoom): readonly string[] {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => cutWord(word, room));
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (0 < lines.length && fits(longer, room)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  const shown = lines.slice(0, room.maxLines);
  const last = shown.at(-1);
  return last === undefined || lines.length <= room.maxLines
    ? lines
    : [...shown.slice(0, -1), shorten(`${last}…`, room)];
}

/** The text, or as much of its beginning as fits with `…` after it. */
function shorten(text: string, room: LineRoom): string {
  if (fits(text, room)) {
    return text;
  }
  const characters = [...text];
  while (0 < characters.length && !fits(`${characters.join('')}…`, room)) {
    characters.pop();
  }
  return `${characters.join('').replace(/…$/, '')}…`;
}

function cutWord(word: string, room: LineRoom): readonly string[] {
  if (fits(word, room)) {
    return [word];
  }
  const pieces: string[] = [];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (0 < pieces.length && fits(longer, room)) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(character);
    }
  }
  return pieces;
}

function fits(text: string, { width, fontSize }: LineRoom): boolean {
  return textWidth(text, fontSize) <= width;
}
