import { GAP_LINE } from '../../reading/gap.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** What stands right before and belongs to no unit: figures, masculine articles, words of computing. */
export const REFUSED_BEFORE: readonly AcronymRule[] = [
  {
    name: 'is-counted-by-a-figure',
    example: 'hay 300 ‹UFC› en la muestra',
    says: (site) =>
      isInLine(site) && /^\d/.test(site.before.at(-1)?.folded ?? '') && !followsSection(site) ? 'no unit' : undefined,
  },
  {
    name: 'follows-a-masculine-article',
    example: 'corre el ‹DIR› otra vez',
    says: (site) => (isInLine(site) && MASCULINE.has(site.before.at(-1)?.folded ?? '') ? 'no unit' : undefined),
  },
  {
    name: 'is-called-a-command-or-file',
    example: 'con la instrucción «‹DIR›» se listan',
    says: ({ before, span }) => {
      const word = before.at(-1);
      return word !== undefined && span.start - word.end < 4 && TECHNICAL.has(word.folded) ? 'no unit' : undefined;
    },
  },
  {
    name: 'is-typed-at-a-prompt',
    example: 'C:\\datos> ‹DIR›',
    says: ({ text, span }) =>
      PROMPT.test(text.slice(Math.max(0, span.start - 80), span.start)) ? 'no unit' : undefined,
  },
  {
    name: 'is-a-blank-to-fill-in',
    example: 'escriba <‹DIR›> en la celda',
    says: ({ text, span }) =>
      text.charAt(span.start - 1) === '<' && text.charAt(span.end) === '>' ? 'no unit' : undefined,
  },
];

function isInLine({ isAdjacent, gapBefore }: AcronymSite): boolean {
  return isAdjacent && (gapBefore & GAP_LINE) === 0;
}

/** "8.3 UFC": the figure is a section number's. */
function followsSection({ text, span }: AcronymSite): boolean {
  return /\d\.\d+\s*$/.test(text.slice(Math.max(0, span.start - 10), span.start));
}

const PROMPT = /[A-Za-z]:\\[^\n>]*>\s?$|(?:^|\n)[$#%]\s$/;

const MASCULINE: ReadonlySet<string> = new Set(['el', 'del', 'al', 'un', 'este', 'ese', 'dicho', 'los']);
const TECHNICAL: ReadonlySet<string> = new Set(
  'comando comandos instruccion variable etiqueta paquete opcion verbo palabra archivo carpeta directorio consola funcion constante env environ path'.split(
    ' ',
  ),
);
