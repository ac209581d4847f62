import { withCuratedLevels } from '../../levels/levels-in-use.ts';
import type { Level } from '../../model/level.ts';
import { foldText } from '../../text/fold.ts';
import type { QueryWord } from './parse-query.ts';

/** Folded words, small ones included. */
type Phrase = readonly string[];

/** Finds the words of a query that only ask. */
export type Framing = (words: readonly QueryWord[]) => ReadonlySet<QueryWord>;

/**
 * Words that only ask who does it, found as phrases because the manual has a use for them: "área responsable de" asks,
 * "responsables solidarios" is a matter; "a cargo de" asks, "adeudos a cargo de los patrones" does not change by it. Who
 * asks "qué oficina" need not know what the manual calls its levels.
 */
export function createFraming(levels: readonly Level[]): Framing {
  const phrases = [...PHRASES, ...withCuratedLevels(levels).flatMap(questionsFor)];
  return (words) => {
    const framing = new Set<QueryWord>();
    for (let start = 0; start < words.length; start++) {
      const phrase = phrases.find((each) => each.every((word, index) => words[start + index]?.folded === word));
      for (const word of words.slice(start, start + (phrase?.length ?? 0))) {
        framing.add(word);
      }
    }
    return framing;
  };
}

/** "qué dirección", "cuál subjefatura". */
function questionsFor({ name, shortened }: Level): readonly Phrase[] {
  const nouns = [name, ...shortened.map(({ singular }) => singular)].map((noun) => foldText(noun).split(' '));
  return nouns.flatMap((noun) => ['que', 'cual'].map((asking) => [asking, ...noun]));
}

const PHRASES: readonly Phrase[] = [
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
  'que autoridad',
  'que persona',
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
