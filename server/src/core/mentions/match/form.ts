import type { MentionForm } from '../../model/mention.ts';
import { asRead } from '../reading/as-read.ts';
import type { NameMatch } from './name-match.ts';

/** How one name is written; whether it is ambiguous is decided later, from its neighbourhood. */
export function formOf(text: string, match: NameMatch): MentionForm {
  if (match.name.kind === 'former') {
    return 'former';
  }
  if (match.isMisspelt) {
    return 'typo';
  }
  if (match.isListed) {
    return 'coordinated';
  }
  if (match.head?.kind === 'post') {
    return 'title';
  }
  if (
    match.name.kind === 'part' ||
    match.name.kind === 'ending' ||
    match.extent !== 'whole' ||
    match.head?.kind === 'shortened'
  ) {
    return 'partial';
  }
  // "Departamento de …" for "Jefatura de Departamento de …".
  const isOtherOpening = match.head?.kind === 'full' && match.head.opening !== match.name.opening;
  const isShortened = /\p{L}\.\s/u.test(text.slice(match.openingEnd, match.end));
  const isCut = isOtherOpening || match.name.kind === 'abbreviated';
  return isCut || isShortened || match.head?.kind === 'abbrev'
    ? 'abbrev'
    : spellingForm(text.slice(match.start, match.end), match.name.spelling);
}

/** Compares letters alone: line breaks, emphasis, marks of a page, hyphenation and commas do not change the form. */
function spellingForm(slice: string, spelling: string): MentionForm {
  if (slice === spelling) {
    return 'exact';
  }
  const written = lettersOf(MARKED.test(slice) ? asRead(slice) : slice);
  const printed = lettersOf(spelling);
  if (written === printed) {
    return 'exact';
  }
  if (written === printed.toUpperCase()) {
    return 'caps';
  }
  if (written.toLowerCase() === printed.toLowerCase()) {
    return 'case';
  }
  return hasOddAccent(written.toLowerCase(), printed.toLowerCase()) ? 'typo' : 'no-accent';
}

/** What writes a letter otherwise, or writes letters that are none. */
const MARKED = /[\\<&%\ufb00-\ufb06]/;

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** An accent where the manual has none is an error, not an omission. */
function hasOddAccent(written: string, printed: string): boolean {
  return [...written].some((letter, index) => letter !== printed[index] && /[^a-z]/.test(letter));
}
