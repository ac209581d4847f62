import { firstNotBelow } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import { LATEX_KEY } from './latex-commands.ts';
import { LONGEST_TARGET, openMarksBefore } from './open-marks.ts';

/**
 * Destino: what a machine reads in a draft, and no reader takes for text: the address of a link, a key, the path of a
 * file. One kind each.
 *
 * All kinds are looked for in every draft, whatever the editor calls it: Markdown holds LaTeX, plain text holds both,
 * and none of these signs means anything else in the others.
 */
export interface TargetKind {
  /** As a rule of the context of mentions. */
  readonly name: string;
  /** A name that stands in such a place, between ‹ and ›. */
  readonly example: string;
  /** One of these stands not far before it: looked for first, since most words of a draft have none near. */
  readonly signs: readonly string[];
  readonly covers: Covers;
}

/** Whether a span, of a name or a finding, stands in it. */
type Covers = (text: string, span: Span) => boolean;

/** Whether a span of a draft is no prose: nothing is found there, and nothing changed. */
export function isInTarget(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST_TARGET), span.start);
  return TARGETS.some(
    ({ signs, covers }) => (signs.length === 0 || signs.some((sign) => before.includes(sign))) && covers(text, span),
  );
}

/** Finds the kinds of targets that a span may stand in, by their signs before it: for most spans of a text none. */
export function findTargetKinds(text: string): (span: Span) => readonly TargetKind[] {
  const kinds = TARGETS.map((kind) => ({ kind, offsets: offsetsOf(text, kind.signs) })).filter(
    ({ kind, offsets }) => kind.signs.length === 0 || 0 < offsets.length,
  );
  return ({ start, end }) => {
    const near: TargetKind[] = [];
    for (const { kind, offsets } of kinds) {
      const isNear =
        offsets.length === 0 ? isBeforeEnding(text, end) : hasWithin(offsets, start - LONGEST_TARGET, start);
      if (isNear) {
        near.push(kind);
      }
    }
    return near;
  };
}

/** In order. */
function offsetsOf(text: string, signs: readonly string[]): readonly number[] {
  const offsets: number[] = [];
  for (const sign of signs) {
    for (let at = text.indexOf(sign); 0 <= at; at = text.indexOf(sign, at + 1)) {
      if (!SLASHES.has(sign) || AROUND_SLASH.test(text.slice(Math.max(0, at - 2), at + 2))) {
        offsets.push(at);
      }
    }
  }
  return signs.length === 1 ? offsets : offsets.sort((left, right) => left - right);
}

function hasWithin(offsets: readonly number[], from: number, to: number): boolean {
  const first = offsets[firstNotBelow(offsets, from)];
  return first !== undefined && first < to;
}

function isBeforeEnding(text: string, end: number): boolean {
  return BEFORE_ENDING.has(text.charAt(end));
}

const EXTENSION =
  '\\.(?:md|mdown|markdown|txt|text|tex|bib|pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|png|jpe?g|gif|svg|tiff?|html?|' +
  'xml|json|zip|eml|msg)(?![\\p{L}\\d])';
const ATTRIBUTE = '\\s+[\\w:-]+\\s*=\\s*(?:"[^"<>]{0,400}"|\'[^\'<>]{0,400}\'|[^\\s"\'<>=]{1,400})';
/** Between two separators of a path: no file ends there, and no words that sentences have and files are not called by. */
const PART = `(?! )(?:(?!${EXTENSION}| (?:el|un|una|archivo|documento|adjunt[oa]|véase|ver) )[^\\\\/\\n"<>|*?«»“”]){1,120}(?<! )`;
const NO_BLANKS = '[^\\s\\\\/"<>|*?«»“”,;)]{0,120}';
const FILE = `(?:${PART}[\\\\/]){0,12}(?:${PART})?${EXTENSION}`;
const NO_WORD_BEFORE = '(?<![\\p{L}\\d:\\\\/])';

export const TARGETS: readonly TargetKind[] = [
  {
    name: 'is-in-an-image',
    example: '![escudo de la ‹Coordinación de Cobranza›](escudo.png)',
    signs: ['!['],
    covers: within(
      '!\\[[^\\[\\]\\n]{0,300}\\](?:\\[[^\\[\\]\\n]{0,80}\\]|\\((?:[^()\\n]|\\([^()\\n]{0,300}\\)){0,300}\\))',
    ),
  },
  {
    name: 'is-the-target-of-a-link',
    example: '[oficio](oficios/‹Coordinación de Cobranza›)',
    signs: [']('],
    covers: withinPair('\\]\\('),
  },
  {
    name: 'is-the-label-of-a-link',
    example: '[oficio][‹Coordinación de Cobranza›]',
    signs: [']['],
    covers: within('\\]\\[[^\\[\\]\\n]{0,80}\\]'),
  },
  {
    name: 'defines-a-link',
    example: '[oficio]: cobro "‹Coordinación de Cobranza›"',
    signs: [']:'],
    covers: within(
      '^[ >]{0,8}\\[[^\\]^\\n][^\\]\\n]{0,80}\\]:[ \\t]*(?:<[^<>\\n]{1,300}>|[^\\s<]\\S{0,300})' +
        '(?:[ \\t]+["\'(][^\\n]{0,200}["\')])?[ \\t\\r]*$',
    ),
  },
  {
    name: 'is-in-a-tag',
    example: '<a href="cobro" title="‹Coordinación de Cobranza›">oficio</a>',
    signs: ['="', "='"],
    covers: within(`<[A-Za-z][A-Za-z0-9-]{0,20}(?:${ATTRIBUTE}){1,20}\\s*/?>`),
  },
  {
    name: 'is-in-an-address',
    example: '<https://ejemplo.mx/DIR/‹UFC›>',
    signs: ['://', 'www.', 'mailto:', '@'],
    covers: within(
      '\\b(?:https?|ftp|file|git)://[^\\s<>"«»“”`]{1,400}|\\bwww\\.[^\\s<>"«»“”`]{1,400}|\\bmailto:[^\\s<>"]{1,200}|' +
        '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,100}',
    ),
  },
  {
    name: 'is-in-a-key-of-latex',
    example: '\\label{sec:‹Coordinación de Cobranza›}',
    signs: ['{'],
    covers: withinPair(LATEX_KEY),
  },
  {
    name: 'is-verbatim-in-latex',
    example: '\\verb|‹Coordinación de Cobranza›|',
    signs: ['\\verb', '\\lstinline'],
    covers: within('\\\\(?:verb|lstinline)\\*?(?:\\|[^|\\n]{0,300}\\||\\+[^+\\n]{0,300}\\+|![^!\\n]{0,300}!)'),
  },
  {
    name: 'is-in-a-path-of-windows',
    example: 'C:\\oficios\\‹Coordinación de Cobranza›\\',
    signs: [':\\', '\\\\'],
    covers: onLine(
      `${NO_WORD_BEFORE}(?:[A-Za-z]:\\\\|\\\\\\\\(?=[\\w-]+\\\\))(?:${FILE}|(?:${PART}\\\\){0,12}${NO_BLANKS})`,
    ),
  },
  {
    name: 'is-in-a-path',
    example: '../oficios/‹Coordinación de Cobranza›',
    signs: ['/', '.\\'],
    covers: onLine(
      `${NO_WORD_BEFORE}(?:[A-Za-z]:/|\\.{1,2}[\\\\/]|~/|/(?=[\\w.-]{1,60}/))(?:${FILE}|(?:${NO_BLANKS}[\\\\/]){0,12}${NO_BLANKS})`,
    ),
  },
  {
    name: 'is-in-the-path-of-a-file',
    example: 'oficios/‹Coordinación de Cobranza›/acuse 1.pdf',
    signs: ['/', '\\'],
    covers: onLineToFile(`${NO_WORD_BEFORE}[\\p{L}\\d_-]{2,60}[\\\\/]${FILE}`),
  },
  {
    name: 'is-called-by-a-file',
    example: 'el archivo ‹Coordinación de Cobranza›.pdf',
    signs: [],
    covers: before(`^(?:[ _-]{1,3}[\\p{L}\\d-]{1,12})?${EXTENSION}`),
  },
];

/** In a match of the pattern. */
function within(pattern: string): Covers {
  const opening = new RegExp(pattern, 'gmu');
  return (text, span) => {
    const first = Math.max(0, span.start - LONGEST_TARGET);
    const near = text.slice(first, span.end + LONGEST_TARGET);
    for (const { 0: written, index } of near.matchAll(opening)) {
      if (span.start <= first + index) {
        return false;
      }
      if (span.start < first + index + written.length) {
        return true;
      }
    }
    return false;
  };
}

/** The same, where lines end it; a line on which no path begins before the span is passed over. */
function onLine(pattern: string): Covers {
  const opening = new RegExp(pattern, 'gu');
  return (text, { start, end }) => {
    const near = text.slice(Math.max(0, start - LONGEST_TARGET), start);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    if (!ROOT.test(before)) {
      return false;
    }
    const from = start - before.length;
    const line = before + untilLineEnd(text, start, end);
    return [...line.matchAll(opening)].some(
      ({ 0: written, index }) => from + index < start && start < from + index + written.length,
    );
  };
}

/** The same, where the name of a file stands further on. */
function onLineToFile(pattern: string): Covers {
  const covers = onLine(pattern);
  return (text, span) => MAY_BE_FILE.test(untilLineEnd(text, span.end, span.end)) && covers(text, span);
}

function untilLineEnd(text: string, start: number, end: number): string {
  const rest = text.slice(start, end + FILE_REACH);
  const lineEnd = rest.indexOf('\n', end - start);
  return lineEnd < 0 ? rest : rest.slice(0, lineEnd);
}

/** How a path begins: `/`, `./`, `~/`, `C:\`, `oficios/`, but not "y/o" or the date 14/03/2005. */
const ROOT = /(?:^|[\s("':.~`])(?:[\p{L}_-][\p{L}\d_-]*)?[\\/]/u;
const FILE_REACH = 150;

/** Between the opening mark that the pattern ends with and its pair. */
function withinPair(pattern: string): Covers {
  const opening = new RegExp(`(?:${pattern})$`);
  return (text, { start }) =>
    openMarksBefore(text, start).some((offset) => opening.test(text.slice(Math.max(0, offset - OPENING), offset + 1)));
}

/** The longest command with its options. */
const OPENING = 150;

/** Right before what the pattern matches. */
function before(pattern: string): Covers {
  const behind = new RegExp(pattern, 'u');
  return (text, { end }) => behind.test(text.slice(end, end + SHORT));
}

const SHORT = 30;

const SLASHES: ReadonlySet<string> = new Set(['/', '\\']);
/** A path begins or goes on: not "y/o", nor the date 14/03/2005. */
const AROUND_SLASH = /(?:^|[:.\s("'`])[/\\]|[^\s\d/\\]{2}[/\\][^\s\d]/;
/** What may stand between a name and the ending of a file's: `acuse.pdf`, `acuse_1.pdf`. */
const BEFORE_ENDING: ReadonlySet<string> = new Set([...'. -_']);
const MAY_BE_FILE = new RegExp(EXTENSION, 'u');
