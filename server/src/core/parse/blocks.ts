import type { Block, Passage } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './read-lines.ts';

interface OpenBlock extends Omit<Block, 'text' | 'pieces'> {
  text: string;
  readonly pieces: Span[];
}

interface Bullet {
  readonly marker: string | undefined;
  /** What stands after bullet and marker. */
  readonly text: string;
}

/** `undefined` for a line that opens with no bullet. */
export type BulletParser = (text: string) => Bullet | undefined;

/** The lines of a section as bullets and paragraphs, with sentences that a page cut joined again. */
export function parseBlocks(lines: readonly Line[], parseBullet: BulletParser = parseDash): Passage {
  const blocks: OpenBlock[] = [];
  const emptyBullets: Span[] = [];
  for (const line of lines) {
    const piece = { start: line.start, end: line.end };
    const bullet = parseBullet(line.text);
    const open = blocks.at(-1);
    if (bullet?.text === '') {
      emptyBullets.push(piece);
    } else if (bullet !== undefined) {
      blocks.push({ kind: 'bullet', indent: line.indent, marker: bullet.marker, text: bullet.text, pieces: [piece] });
    } else if (open !== undefined && continues(open.text, line.text)) {
      open.text += ` ${line.text}`;
      open.pieces.push(piece);
    } else {
      blocks.push({ kind: 'paragraph', indent: line.indent, marker: undefined, text: line.text, pieces: [piece] });
    }
  }
  return { blocks, emptyBullets };
}

/** Finds a bullet: a dash, a dot, or the private-use dot that a PDF of a word processor leaves. */
export function parseDash(text: string): Bullet | undefined {
  const bullet = /^[-–•·*\uf0b7](?:\s+|$)/.exec(text);
  if (bullet === null) {
    return undefined;
  }
  const rest = text.slice(bullet[0].length);
  const marker = /^(?:([a-zñ])[).]|([IVXLC]+)\.)\s+(?=\S)/.exec(rest);
  return { marker: marker?.[1] ?? marker?.[2], text: rest.slice(marker?.[0].length ?? 0) };
}

/**
 * Whether a line without bullet goes on with the sentence before it. An unfinished sentence goes on even with a
 * capital (l. 1488 "…Ley General de" ∥ l. 1494 "Protección…"); a lower-case start goes on even after ";" (l. 941 ∥ 947).
 */
function continues(before: string, line: string): boolean {
  return !/[.:;!?][”"»)\]]?$/.test(before) || /^\p{Ll}/u.test(line);
}
