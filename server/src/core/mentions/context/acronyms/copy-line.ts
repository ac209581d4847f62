import { foldText } from '../../../text/fold.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** Lines that list people and areas: copies at the foot of an oficio, sender and receivers of mail. */
export const IN_COPY_LINE: AcronymRule = {
  name: 'stands-in-a-line-of-copies',
  example: 'C.c.p. Archivo ‹DIR›',
  says: (site) => (isInCopyLine(site) && endsThere(site) ? 'unit' : undefined),
};

const LONGEST = 200;

const COPY_LINE =
  /^[\s>*_~-]*(?:c\. ?c\. ?p\.?|c\. ?c\.|c[\s.]?\/[\s.]?c|ccp|cc|cco|bcc|con copia (?:para|a)|de|para|from|to|remite|destinatarios?)(?:[.:*_\s-]*:[*_]*|\.?-|\. )|\\(?:cc|ccp|copia|copias|encl)\{[^{}\n]*$/;

function isInCopyLine({ text, span }: AcronymSite): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
  return COPY_LINE.test(foldText(before.slice(before.lastIndexOf('\n') + 1)));
}

/** What ends an entry of such a list; a verb would go on. */
function endsThere({ text, span }: AcronymSite): boolean {
  return /^(?:\s*$|[ \t]*\r?\n|[ \t]*[.,;:<(}|*_/]|[ \t]+[-–—])/.test(text.slice(span.end, span.end + 4));
}
