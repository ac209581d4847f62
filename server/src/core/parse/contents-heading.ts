import { foldKey } from '../text/fold.ts';

const HEADINGS: ReadonlySet<string> = new Set([
  'indice',
  'contenido',
  'indice general',
  'tabla de contenido',
  'indice pag',
  'contenido pag',
  'indice pagina',
  'contenido pagina',
]);

/** Whether a line is the heading of the contents, alone or with that of its column of pages. */
export function isContentsHeading(line: string): boolean {
  return line.length < 24 && HEADINGS.has(foldKey(line));
}
