import { stemOf } from '../../spanish/stem.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { classCode } from '../index/documents.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { Query, QueryFilter, QueryPhrase } from './parse-query.ts';
import { subtreeOf } from './subtree.ts';

/** Whether a document may answer: in its place and of its class, with the phrases, without what is excluded. */
export type DocumentTest = (document: number) => boolean;

/** `undefined` when everything may. */
export function testOf(parts: IndexParts, query: Query): DocumentTest | undefined {
  const bare = query.filters.filter(isBare);
  const explicit = query.filters.filter((filter) => !isBare(filter));
  const numbers = bare.flatMap((filter) => filterTest(parts, filter) ?? []);
  const tests = [
    ...explicit.flatMap((filter) => filterTest(parts, filter) ?? []),
    // "8.3.1 8.3.2 garantías" compares two units; a facet narrows.
    ...(numbers.length === 0 ? [] : [(document: number) => numbers.some((test) => test(document))]),
    ...query.phrases.map((phrase) => phraseTest(parts, phrase)),
    ...query.excluded.map((words) => exclusionTest(parts, words)),
  ];
  return tests.length === 0 ? undefined : (document) => tests.every((test) => test(document));
}

/** `undefined` for a bare number that no unit has: it is left out of account. */
function filterTest(parts: IndexParts, filter: QueryFilter): DocumentTest | undefined {
  const { unitOf, verbClassOf } = parts.documents;
  if (filter.kind === 'verb') {
    const code = classCode(filter.verbClass);
    return (document) => verbClassOf[document] === code;
  }
  const isMeant = filter.kind === 'unit' ? unitTest(filter.value) : levelTest(filter.value);
  const named = Uint8Array.from(parts.documents.units, (unit) => (isMeant(unit) ? 1 : 0));
  if (isBare(filter) && !named.includes(1)) {
    return undefined;
  }
  const meant = filter.kind === 'unit' ? subtreeOf(parts.names.superiors, named) : named;
  return (document) => meant[unitOf[document] ?? 0] === 1;
}

function isBare(filter: QueryFilter): boolean {
  return filter.kind === 'unit' && !filter.isExplicit;
}

interface Named {
  readonly number: string;
  readonly name: string;
  readonly level: string;
}

/** Which units a facet `en:` names; those below them are meant too. */
export function unitTest(value: string): (unit: Named) => boolean {
  const number = value.replace(/\.+$/, '');
  if (/^[\d.]+$/.test(number)) {
    return (unit) => unit.number === number || unit.number.startsWith(`${number}.`);
  }
  const asked = [...wordsOf(value)].map(({ folded }) => folded);
  return ({ name }) => {
    const words = [...wordsOf(name)].map(({ folded }) => folded);
    return asked.every((word) => words.some((other) => other.startsWith(word) || stemOf(other) === stemOf(word)));
  };
}

/** `nivel:división` means divisions, not the Subjefaturas de División. */
export function levelTest(value: string): (unit: Named) => boolean {
  const asked = foldText(value.trim());
  return ({ level }) => foldText(level).startsWith(asked);
}

function phraseTest(parts: IndexParts, { words, isOpen }: QueryPhrase): DocumentTest {
  const closed = isOpen ? words.slice(0, -1) : words;
  const ids = closed.map((word) => parts.lexicon.wordId(word) ?? -1);
  const rest = isOpen ? (words.at(-1) ?? '') : undefined;
  const known = parts.lexicon.words;
  return (document) => {
    const { stream, textStarts } = parts.postings;
    const end = (textStarts[document + 1] ?? 0) - words.length;
    for (let start = textStarts[document] ?? 0; start <= end; start++) {
      const isHere = ids.every((id, index) => stream[start + index] === id);
      if (isHere && (rest === undefined || known[stream[start + ids.length] ?? 0]?.startsWith(rest) === true)) {
        return true;
      }
    }
    return false;
  };
}

/** A single word is excluded in all its forms, a quoted phrase literally. */
function exclusionTest(parts: IndexParts, words: readonly string[]): DocumentTest {
  const term = parts.lexicon.termId(stemOf(words[0] ?? ''));
  if (1 < words.length || term === undefined) {
    const hasPhrase = phraseTest(parts, { words, isOpen: false });
    return (document) => !hasPhrase(document);
  }
  return (document) => {
    const { stream, textStarts } = parts.postings;
    for (let position = textStarts[document] ?? 0; position < (textStarts[document + 1] ?? 0); position++) {
      if (parts.termOfWord[stream[position] ?? 0] === term) {
        return false;
      }
    }
    return true;
  };
}
