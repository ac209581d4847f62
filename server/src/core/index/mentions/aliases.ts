import type { OrgUnit } from '../../model/unit.ts';
import { wordsOf } from '../../text/words.ts';

/** One way to name units, word by word. */
export interface Alias {
  readonly words: readonly AliasWord[];
  /** Spelling of the manual, to tell how a mention differs. */
  readonly spelling: string;
  readonly units: readonly string[];
}

interface AliasWord {
  readonly folded: string;
  /** A comma stands before the word: "Detección, Registro y Control". */
  readonly afterComma: boolean;
}

/** The names that the manual prints for its units; units that share a name share an alias. */
export function aliasesOf(units: readonly OrgUnit[]): readonly Alias[] {
  const aliases = new Map<string, Alias>();
  for (const unit of units) {
    for (const spelling of new Set([unit.name, unit.contentsName ?? unit.name])) {
      const words = aliasWords(spelling);
      const key = words.map(({ folded }) => folded).join(' ');
      const known = aliases.get(key);
      const others = known?.units.filter((number) => number !== unit.number) ?? [];
      aliases.set(key, { words, spelling: known?.spelling ?? spelling, units: [...others, unit.number] });
    }
  }
  return [...aliases.values()].filter((alias) => 1 < alias.words.length);
}

function aliasWords(spelling: string): readonly AliasWord[] {
  const words: AliasWord[] = [];
  let end = 0;
  for (const word of wordsOf(spelling)) {
    words.push({ folded: word.folded, afterComma: spelling.slice(end, word.start).includes(',') });
    end = word.end;
  }
  return words;
}
