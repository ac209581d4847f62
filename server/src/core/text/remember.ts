/**
 * A function of words that keeps its answers, up to a bound: a draft repeats its words, and the first words of a query
 * stay while the last is typed.
 */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (MOST_ANSWERS < answers.size) {
        answers.clear();
      }
      answer = compute(word);
      answers.set(word, answer);
    }
    return answer;
  };
}

const MOST_ANSWERS = 20_000;
