import type { Analysis } from './index/analysis.ts';
import { aliasesOf } from './index/mentions/aliases.ts';
import { buildAutomaton } from './index/mentions/automaton.ts';
import { scanMentions } from './index/mentions/scan.ts';
import { buildSearchIndex } from './index/search/search-index.ts';
import { curatedThesaurus } from './index/search/thesaurus.ts';
import { indexUnits } from './index/units.ts';
import { parseManual } from './parse/parse-manual.ts';

/** Reads a manual and indexes it; the one door to the core for `lsp/` and `cli/`. Total: see {@link parseManual}. */
export function analyzeManual(text: string): Analysis {
  const { manual, issues } = parseManual(text);
  const automaton = once(() => buildAutomaton(aliasesOf(manual.units)));
  const search = once(() => buildSearchIndex(manual.units, curatedThesaurus));
  return {
    text,
    manual,
    issues,
    units: indexUnits(manual),
    findMentions: (draft) => scanMentions(draft, automaton()),
    get search() {
      return search();
    },
  };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
