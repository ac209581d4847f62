import type { Manual } from '../model/manual.ts';
import type { Duty, DutyItem } from '../model/unit.ts';
import { openingVerbs } from '../references/facts/lead.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { SearchDocument } from './index/documents.ts';
import { type DutyFacts, factsOf } from './index/duty-facts.ts';
import { buildExpressionFinder } from './index/expressions.ts';
import { buildParts, type IndexParts } from './index/index-parts.ts';
import { compileMeanings, curatedThesaurus, type Thesaurus } from './index/thesaurus.ts';
import { tiesOf } from './index/twins.ts';
import { buildVocabulary } from './index/vocabulary.ts';
import { createAsking } from './query/asking.ts';
import { buildFacetCompleter, type FacetCompletion } from './query/complete-facet.ts';
import { describeFacets, type FacetMeaning } from './query/describe-facets.ts';
import { createFraming } from './query/framing.ts';
import { highlightsOf } from './query/highlight.ts';
import type { Knowledge } from './query/knowledge.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import { type CorrectedWord, understandQuery } from './query/understand-query.ts';
import { buildArrangement, type Family } from './score/arrange.ts';
import { type DutyChain, findChain } from './score/chain.ts';
import { slotColumn } from './score/nearness.ts';
import { buildRanking } from './score/rank.ts';
import { buildCorrector } from './spelling/corrections.ts';

/** Search over the duties of one manual. */
export interface SearchIndex {
  /**
   * Words that `isSpanish` knows are not corrected. Never throws; what a query does not say properly is read as words. At most `limit` hits, which are the first of what
   * a larger limit gives.
   */
  search(query: string, limit: number, isSpanish?: Knowledge['isSpanish']): SearchAnswer;
  /** The same for a query that is asked of several manuals and was read once. */
  answer(query: Query, limit: number, isSpanish?: Knowledge['isSpanish']): SearchAnswer;
  /** The same matter in other units; empty where nothing is alike. */
  chainOf(duty: Duty, item?: DutyItem): DutyChain;
}

/** All that one query gives. */
export interface SearchAnswer {
  /** In the order of their best hits. */
  readonly families: readonly HitFamily[];
  /** Those of all families, in order. */
  readonly hits: readonly SearchHit[];
  /** Words read as others: "se buscó …". */
  readonly corrected: readonly CorrectedWord[];
  /** Words that the manual does not say, and what was looked for in their place: "escuela", «estudiantes». */
  readonly widened: readonly CorrectedWord[];
  /** Words that stand for nothing known; they were left out of account. */
  readonly unknown: readonly string[];
  /** What narrows the answer, as this manual understands it. This and what follows is worked out at its first use. */
  readonly facets: readonly FacetMeaning[];
  /** How the end of the query may go on as a facet (`en:`, `nivel:`, `autoriza:` …). */
  readonly completions: readonly FacetCompletion[];
}

/** Hits of one branch on one matter, from the highest level down. */
export interface HitFamily {
  /** Number of the branch, `8.3`. */
  readonly branch: string;
  /** The score of its best duty, shown or not: families stand by it. */
  readonly best: number;
  readonly hits: readonly SearchHit[];
}

export interface SearchHit {
  readonly document: SearchDocument;
  /** Comparable within one answer only. Within a family hits stand by level, not by score. */
  readonly score: number;
  /** Matched words, in the document's text. */
  readonly highlights: readonly Span[];
  readonly facts: DutyFacts;
  /** The verbs of the duty that an item belongs to, as printed: "Elaborar y presentar"; `undefined` for a duty. */
  readonly leadIn: string | undefined;
  /** Other places that say the same, word for word. */
  readonly ties: readonly SearchDocument[];
}

const MOST_TIES = 40;

/** Where there is no list of words, none is known to be right. */
const nothingIsSpanish = () => false;

/** What the search needs of a manual. */
type SearchedManual = Pick<Manual, 'units' | 'levels' | 'institution'>;

export function buildSearchIndex(manual: SearchedManual, thesaurus: Thesaurus = curatedThesaurus): SearchIndex {
  const { units } = manual;
  const parts = buildParts(manual);
  const knowledge = once(() => buildKnowledge(parts, manual, thesaurus));
  const rank = buildRanking(parts);
  const arrange = buildArrangement(parts);
  const complete = buildFacetCompleter(parts);
  const chains = new WeakMap<Duty | DutyItem, DutyChain>();
  const answer = (query: Query, limit: number, isSpanish: Knowledge['isSpanish'] = nothingIsSpanish): SearchAnswer => {
    const understanding = understandQuery(query.words, { ...knowledge(), isSpanish });
    const ranked = rank(query, understanding, limit);
    const slotOf = slotColumn(parts, understanding.slots);
    const isMeant = (term: number | undefined) => 0 <= (slotOf[term ?? -1] ?? -1);
    const families = arrange(ranked, limit).map((family) => toHits(parts, family, isMeant));
    const facets = once(() => describeFacets(units, query.filters));
    const completions = once(() => complete(query.ending));
    return {
      families,
      hits: families.flatMap(({ hits }) => hits),
      corrected: understanding.corrected,
      widened: understanding.widened,
      unknown: understanding.unknown,
      get facets() {
        return facets();
      },
      get completions() {
        return completions();
      },
    };
  };
  return {
    search: (query, limit, isSpanish) => answer(parseQuery(query), limit, isSpanish),
    answer,
    chainOf: (duty, item) => {
      // Asked of the first results at every keystroke, which are mostly those of the keystroke before.
      const chain = chains.get(item ?? duty) ?? findChain(parts, duty, item);
      chains.set(item ?? duty, chain);
      return chain;
    },
  };
}

function toHits(
  parts: IndexParts,
  { branch, best, members }: Family,
  isMeant: (term: number | undefined) => boolean,
): HitFamily {
  const hits = members.map(({ document: id, score }) => {
    const document = parts.documents.at(id);
    const highlights = highlightsOf(document.text, parts.lexicon, isMeant);
    const ties = tiesOf(parts.twins, id, MOST_TIES).map(parts.documents.at);
    return { document, score, highlights, facts: factsOf(document.duty.text), leadIn: leadInOf(document), ties };
  });
  return { branch, best, hits };
}

function leadInOf({ duty, item }: SearchDocument): string | undefined {
  return item === undefined ? undefined : openingVerbs(duty.text);
}

/** What only a question needs: not built on the way to the first hover. */
function buildKnowledge(
  parts: IndexParts,
  { levels, institution }: SearchedManual,
  thesaurus: Thesaurus,
): Omit<Knowledge, 'isSpanish'> {
  const meanings = compileMeanings(thesaurus);
  const corrector = once(() => buildCorrector([...parts.lexicon.words, ...meanings.words]));
  return {
    parts,
    vocabulary: buildVocabulary(parts.lexicon.words),
    meanings,
    everyday: buildVocabulary(meanings.words),
    framing: createFraming(levels),
    isAsking: createAsking(institution),
    correct: (folded) => corrector()(folded),
    findExpression: buildExpressionFinder(parts),
  };
}
