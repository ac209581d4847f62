/** The plural of a noun with its adjectives, each word of them: "Ventanilla Única" → "Ventanillas Únicas". */
export function pluralOf(phrase: string): string {
  const end = phrase.search(/ (?:de|del|en|para|a|al|con) /);
  const words = end < 0 ? phrase : phrase.slice(0, end);
  return words.split(' ').map(pluralOfWord).join(' ') + phrase.slice(words.length);
}

function pluralOfWord(word: string): string {
  const [last = ''] = word.slice(-1).normalize('NFD').toLowerCase();
  if (/(?:[aeo]|[áéó])$/i.test(word) || /[iu]$/i.test(word)) {
    return `${word}s`;
  }
  if (last === 'z') {
    return `${word.slice(0, -1)}ces`;
  }
  if (last === 's' && !/[áéíóú]s$/i.test(word)) {
    return word;
  }
  return `${withoutFinalAccent(word)}es`;
}

/** "Sección" → "Seccion", "Almacén" → "Almacen": with a syllable more the stress needs no mark. */
function withoutFinalAccent(word: string): string {
  return word.replace(/[áéíóú](?=[ns]$)/i, (vowel) => vowel.normalize('NFD').charAt(0));
}
