import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { SearchDocument } from './index/documents.ts';
import { type DutyFacts, factsOf } from './index/duty-facts.ts';
import { buildExpressionFinder } from './index/expressions.ts';
import { buildParts, type IndexParts } from './index/index-parts.ts';
import { compileMeanings, type Thesaurus } from './index/thesaurus.ts';
import { buildVocabulary } from './index/vocabulary.ts';
import { completeFacet, type FacetCompletion } from './query/complete-facet.ts';
import { highlightsOf } from './query/highlight.ts';
import type { Knowledge } from './query/knowledge.ts';
import { parseQuery } from './query/parse-query.ts';
import { type CorrectedWord, understandQuery } from './query/understand-query.ts';
import { arrangeFamilies, type Family } from './score/arrange.ts';
import { type DutyChain, findChain } from './score/chain.ts';
import { slotColumn } from './score/nearness.ts';
import { buildRanking } from './score/rank.ts';
import { buildCorrector } from './spelling/corrections.ts';

/** Search over the duties of one manual. */
export interface SearchIndex {
  /** Never throws; what a query does not say properly is read as words. */
  search(query: string, limit: number): SearchAnswer;
  /** The same matter in other units; empty where nothing is alike. */
  chainOf(duty: Duty, item?: DutyItem): DutyChain;
  /** How the last word of a query may go on as a facet (`en:`, `nivel:`, `autoriza:` …). */
  complete(query: string): readonly FacetCompletion[];
}

interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Words read as others: "se buscó …". */
  readonly corrected: readonly CorrectedWord[];
  /** Words that stand for nothing known; they were left out of account. */
  readonly unknown: readonly string[];
}

export interface SearchHit {
  readonly document: SearchDocument;
  /** Comparable within one answer only. Within a family hits stand by level, not by score. */
  readonly score: number;
  /** Matched words, in the document's text. */
  readonly highlights: readonly Span[];
  readonly facts: DutyFacts;
  /** Number of the branch, `8.3`. */
  readonly branch: string;
  /** Hits of one branch on one matter share this, and are ordered from the highest level down. */
  readonly family: number;
  /** Other places that say the same, word for word. */
  readonly ties: readonly SearchDocument[];
}

const MOST_TIES = 40;

export function buildSearchIndex(units: readonly OrgUnit[], thesaurus: Thesaurus): SearchIndex {
  const parts = buildParts(units);
  const knowledge = once(() => buildKnowledge(parts, thesaurus));
  const rank = buildRanking(parts);
  const chains = new WeakMap<Duty | DutyItem, DutyChain>();
  return {
    search(text, limit) {
      const query = parseQuery(text);
      const understanding = understandQuery(query.words, knowledge());
      const ranked = rank(query, understanding, limit);
      const slotOf = slotColumn(parts, understanding.slots);
      const families = arrangeFamilies(parts, ranked);
      const hits = families.flatMap((family, index) =>
        toHits(parts, family, index, (term) => 0 <= (slotOf[term ?? -1] ?? -1)),
      );
      const { corrected, unknown } = understanding;
      return { hits: hits.slice(0, limit), corrected, unknown };
    },
    chainOf: (duty, item) => {
      // Asked of the first results at every keystroke, which are mostly those of the keystroke before.
      const chain = chains.get(item ?? duty) ?? findChain(parts, duty, item);
      chains.set(item ?? duty, chain);
      return chain;
    },
    complete: (query) => completeFacet(parts.documents, query),
  };
}

function toHits(
  parts: IndexParts,
  { branch, members }: Family,
  family: number,
  isMeant: (term: number | undefined) => boolean,
): readonly SearchHit[] {
  return members.map(({ document: id, score }) => {
    const document = parts.documents.at(id);
    const highlights = highlightsOf(document.text, parts.lexicon, isMeant);
    return { document, score, highlights, facts: factsOf(document.duty.text), branch, family, ties: tiesOf(parts, id) };
  });
}

function tiesOf({ twins, documents }: IndexParts, document: number): readonly SearchDocument[] {
  const ties: SearchDocument[] = [];
  for (
    let twin = twins.firstOf[document] ?? -1;
    0 <= twin && ties.length < MOST_TIES;
    twin = twins.nextOf[twin] ?? -1
  ) {
    if (twin !== document) {
      ties.push(documents.at(twin));
    }
  }
  return ties;
}

/** What only a question needs: not built on the way to the first hover. */
function buildKnowledge(parts: IndexParts, thesaurus: Thesaurus): Knowledge {
  const meanings = compileMeanings(thesaurus);
  const corrector = once(() => buildCorrector([...parts.lexicon.words, ...meanings.words]));
  return {
    parts,
    vocabulary: buildVocabulary(parts.lexicon.words),
    meanings,
    everyday: buildVocabulary(meanings.words),
    correct: (folded) => corrector()(folded),
    findExpression: buildExpressionFinder(parts),
  };
}
