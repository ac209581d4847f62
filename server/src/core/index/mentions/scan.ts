import type { Mention, MentionForm } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Alias } from './aliases.ts';
import type { TrieNode } from './automaton.ts';

/**
 * All mentions in a text, in order, the longest name winning: in "Subjefatura de División de Normatividad Fiscal"
 * there is one mention, not a shorter one inside it.
 */
export function scanMentions(text: string, automaton: TrieNode): readonly Mention[] {
  const words = [...wordsOf(text)];
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; index++) {
    const match = longestMatch(text, words, index, automaton);
    if (match !== undefined) {
      mentions.push(match.mention);
      index = match.lastWord;
    }
  }
  return mentions;
}

function longestMatch(text: string, words: readonly Word[], first: number, automaton: TrieNode) {
  let node: TrieNode | undefined = automaton;
  let longest: { mention: Mention; lastWord: number } | undefined;
  const start = words[first]?.start ?? 0;
  for (let index = first; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1];
    node = word && node?.next.get(word.folded);
    if (node === undefined || word === undefined) {
      break;
    }
    if (first < index && before !== undefined && !joins(text, before, word, node)) {
      break;
    }
    if (node.alias !== undefined && !isPreposition(text, word)) {
      const span = { start, end: word.end };
      longest = { mention: { span, units: node.alias.units, form: formOf(text, span, node.alias) }, lastWord: index };
    }
  }
  return longest;
}

/** Whether only what may stand inside a name parts two words: white space, quote marks, emphasis, its own commas. */
function joins(text: string, before: Word, word: Word, node: TrieNode): boolean {
  const gap = text.slice(before.end, word.start);
  return /^[\s>*_~(]*$/.test(gap) || (node.mayFollowComma && /^\s*,[\s>*_~]*$/.test(gap));
}

/** "Fiscalización A" ends in a letter that is a preposition when small: "de Fiscalización a la Coordinación". */
function isPreposition(text: string, word: Word): boolean {
  return text.slice(word.start, word.end) === 'a';
}

function formOf(text: string, span: Span, alias: Alias): MentionForm {
  if (1 < alias.units.length) {
    return 'ambiguous';
  }
  const written = [...wordsOf(text, span.start, span.end)].map((word) => text.slice(word.start, word.end)).join(' ');
  const spelled = [...wordsOf(alias.spelling)].map((word) => alias.spelling.slice(word.start, word.end)).join(' ');
  const composed = written.normalize('NFC').replaceAll('\u00ad', '');
  if (composed === spelled) {
    return 'exact';
  }
  if (composed === spelled.toUpperCase()) {
    return 'caps';
  }
  return composed.toLowerCase() === spelled.toLowerCase() ? 'case' : 'no-accent';
}
