import { GAP_LINE, GAP_WIDE } from '../../reading/gap.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { startsWithDigit } from './begins-anew.ts';
import type { FollowRule, FollowSite } from './follow-site.ts';

/** Where blanks and line breaks alone part the next word from the name, whatever word it is. */
export const NEXT_WORD: readonly FollowRule[] = [
  {
    name: 'a-label-begins-the-next-line',
    example: `${'x '.repeat(30)}la ‹Coordinación de Asistencia Legal›\nelaboró: Ana Ruiz`,
    says: ({ text, first }) => {
      const isLabel = isOnNewLine(first.gap) && LABEL.test(text.slice(first.start, first.start + LONGEST_LABEL));
      return isLabel ? 'ends' : undefined;
    },
  },
  {
    name: 'another-column-follows',
    example: '‹Coordinación de Cobranza›   Prestaciones',
    says: ({ first }) => ((first.gap & GAP_WIDE) !== 0 && !isOnNewLine(first.gap) ? 'ends' : undefined),
  },
  {
    name: 'a-line-begins-anew-with-a-capital',
    example: '‹Coordinación de Cobranza›\nPrestaciones',
    says: (site) => (isOnNewLine(site.first.gap) && isLineBegun(site) ? 'ends' : undefined),
  },
  {
    name: 'a-level-word-follows',
    example: '‹Coordinación de Cobranza› Unidad de Prestaciones',
    says: ({ first, known }) => (known.isHead(first.folded) ? 'ends' : undefined),
  },
  {
    name: 'a-figure-follows',
    example: 'la ‹Coordinación de Cobranza› 2024',
    says: ({ first }) => (startsWithDigit(first.folded) ? 'ends' : undefined),
  },
];

/** "Elaboró:", "Puesto par:" at the start of a line. */
const LABEL = /^[^\s:]+(?: [^\s:]+){0,2}:(?:\s|$)/;
const LONGEST_LABEL = 40;

function isOnNewLine(gap: number): boolean {
  return (gap & GAP_LINE) !== 0;
}

function isLineBegun(site: FollowSite): boolean {
  const { after, first, style } = site;
  return isCapital(after, first) && (!isLongLine(site) || (style === 'title' && isAllCaps(after, first)));
}

const LONG_LINE = 60;

/** Whether the line that the name ends is so long that the next word was wrapped, not begun anew. */
function isLongLine({ text, span: { end } }: FollowSite): boolean {
  return LONG_LINE <= end && !text.slice(end - LONG_LINE, end).includes('\n');
}
