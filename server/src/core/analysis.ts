import type { Analysis } from './index/analysis.ts';
import { rescanDraft, scanDraft } from './index/mentions/draft-mentions.ts';
import { buildManualMatcher } from './index/mentions/manual-matcher.ts';
import { scanMentions } from './index/mentions/scan.ts';
import { buildSearchIndex } from './index/search/search-index.ts';
import { indexUnits } from './index/units.ts';
import { parseManual } from './parse/parse-manual.ts';

/** Reads a manual and indexes it; the one door to the core for `lsp/` and `cli/`. Total: see {@link parseManual}. */
export function analyzeManual(text: string): Analysis {
  const { manual, issues } = parseManual(text);
  const matcher = once(() => buildManualMatcher(text, manual.units, []));
  const search = once(() => buildSearchIndex(manual.units));
  return {
    text,
    manual,
    issues,
    units: indexUnits(manual),
    findMentions: (draft) => scanMentions(draft, matcher()),
    scanDraft: (draft) => scanDraft(draft, matcher()),
    rescanDraft: (before, edit, read) => rescanDraft(before, edit, read, matcher()),
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
