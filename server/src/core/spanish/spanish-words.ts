/** Whether a folded word is Spanish as it stands, whatever the manual says. Such a word is never taken for a slip. */
export type IsSpanish = (folded: string) => boolean;

/** Where the list lies, beside the manual that comes with the program. */
export const SPANISH_WORDS = 'spanish-words.txt';

/**
 * Reads the list of `data/`, a folded word a line in order, as a dictionary has it: the masculine singular, the infinitive. Other
 * forms are led back to it by their endings. By stems too many slips would pass: "sansiones" has that of "sanso".
 */
export function readSpanishWords(text: string): IsSpanish {
  return (folded) => SHORTEST_WORD <= folded.length && dictionaryForms(folded).some((form) => hasLine(text, form));
}

/** Searched by halves as it stands: to cut fifty thousand lines would take longer than all that is ever asked of them. */
function hasLine(sorted: string, line: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const start = 1 + sorted.lastIndexOf('\n', ((low + high) >> 1) - 1);
    const end = sorted.indexOf('\n', start);
    const found = sorted.slice(start, end < 0 ? sorted.length : end);
    if (found === line) {
      return true;
    }
    low = found < line ? start + found.length + 1 : low;
    high = found < line ? high : start;
  }
  return false;
}

const SHORTEST_WORD = 4;

/** What a dictionary may have a word under. */
function dictionaryForms(folded: string): readonly string[] {
  const singulars = [folded, ...PLURALS.flatMap(([ending, singular]) => replaced(folded, ending, singular))];
  const nouns = singulars.flatMap((word) => [word, ...FEMININES.flatMap((rule) => replaced(word, ...rule))]);
  return [...nouns, ...replaced(folded, ENCLITIC, ''), ...infinitivesOf(folded)];
}

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ces$/, 'z'],
];
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/a$/, 'o'],
  [/(?<=[rnlsz])a$/, ''],
  [/amente$/, 'o'],
  [/mente$/, ''],
];
/** "inscribirse", "pagarlos". */
const ENCLITIC = /(?<=[aei]r)(?:se|me|te|nos|l[aeo]s?)$/;

function infinitivesOf(folded: string): readonly string[] {
  const stem = folded.replace(PERSONAL_ENDING, '');
  if (stem === folded || stem.length < SHORTEST_STEM) {
    return [];
  }
  // "apliquen", "paguen", "realicen" are written otherwise than their infinitives.
  const stems = [stem, ...RESPELT.flatMap((rule) => replaced(stem, ...rule))];
  return stems.flatMap((each) => [`${each}ar`, `${each}er`, `${each}ir`]);
}

const SHORTEST_STEM = 2;
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/qu$/, 'c'],
  [/gu$/, 'g'],
  [/c$/, 'z'],
];
/** Participles, gerunds and what verbs end in, longest first. */
const PERSONAL_ENDING =
  /(?:[ai]d[oa]s?|(?:a|ie)ndo|(?:a|ie)ron|(?:a|ie)ra(?:s|n|mos)?|[aei]r(?:e|a|as|an|emos|ia|ias|ian|iamos)|aba(?:s|n|mos)?|ia(?:s|n|mos)?|[aei]mos|[ai]ste|io|[aeo]|[ae][sn])$/;

function replaced(word: string, ending: RegExp, by: string): readonly string[] {
  return ending.test(word) ? [word.replace(ending, by)] : [];
}
