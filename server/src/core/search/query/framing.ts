import type { QueryWord } from './parse-query.ts';

/**
 * Words that only ask who does it, found as phrases because the manual has a use for them: "área responsable de" asks,
 * "responsables solidarios" is a matter; "a cargo de" asks, "adeudos a cargo de los patrones" does not change by it.
 */
export function framingOf(words: readonly QueryWord[]): ReadonlySet<QueryWord> {
  const framing = new Set<QueryWord>();
  for (let start = 0; start < words.length; start++) {
    const phrase = PHRASES.find((each) => each.every((word, index) => words[start + index]?.folded === word));
    for (const word of words.slice(start, start + (phrase?.length ?? 0))) {
      framing.add(word);
    }
  }
  return framing;
}

/** Folded, small words included. */
const PHRASES: readonly (readonly string[])[] = [
  'responsable de',
  'responsables de',
  'a cargo de',
  'tiene a su cargo',
  'se ocupa de',
  'se ocupan de',
  'quien realiza',
  'quien se dedica',
  'lo relacionado',
  'relacionado con',
  'relacionados con',
  'relacionada con',
  'relacionadas con',
  'en relacion con',
  'con relacion a',
  'lo relativo',
  'lo referente',
  'lo correspondiente',
  'respecto a',
  'respecto de',
  'en materia de',
  'materia de',
  'el tema',
  'tema de',
  'temas de',
  'asunto de',
  'asuntos de',
  'el asunto',
  'cuestion de',
  'cuestiones de',
  'todo lo de',
  'por favor',
  'me informan',
  'me orientan',
  'que departamento',
  'que oficina',
  'que direccion',
  'que coordinacion',
  'que division',
  'que subjefatura',
  'que jefatura',
  'que autoridad',
  'que persona',
  'cual direccion',
  'cual coordinacion',
  'cual division',
  'cual subjefatura',
  'cual oficina',
  'a que oficina',
  'donde se tramita',
  'donde se tramitan',
  'donde tramito',
  'donde solicito',
  'donde se solicita',
  'a quien le solicito',
  'a quien solicito',
  'como se tramita',
  'quien tramita',
].map((phrase) => phrase.split(' '));
