import { GAP_COMMA, GAP_INSIDE_NAME, GAP_SLASH } from '../../reading/gap.ts';
import { type AcronymRule, type AcronymSite, isInList } from './acronym-site.ts';

/** Letters that nobody takes for a word: other acronyms of the manual stand beside them, or periods between them. */
export const IN_COMPANY: readonly AcronymRule[] = [
  {
    name: 'goes-on-a-list-of-acronyms',
    example: 'las áreas UISS y ‹USE› opinan',
    says: (site) => (isInList(site) ? 'unit' : undefined),
  },
  {
    name: 'begins-a-list-of-acronyms',
    example: '‹USE›, UFC y UISS opinan',
    says: (site) => (beginsList(site) ? 'unit' : undefined),
  },
  {
    name: 'is-written-with-periods',
    example: 'el área ‹D.I.R.› opina',
    says: ({ near: { written } }) => (written.includes('.') ? 'unit' : undefined),
  },
];

const GAP_IN_LIST = GAP_INSIDE_NAME | GAP_COMMA | GAP_SLASH;

/** "DIR, UISS, UFC o USE" */
function beginsList({ text, after, near }: AcronymSite): boolean {
  const first = after.at(0);
  if (first === undefined || (first.gap & ~GAP_IN_LIST) !== 0) {
    return false;
  }
  const isConjunction = first.folded === 'y' || first.folded === 'e' || first.folded === 'o';
  const next = isConjunction ? after.at(1) : (first.gap & GAP_COMMA) !== 0 ? first : undefined;
  return next !== undefined && near.manual.acronyms.has(text.slice(next.start, next.end));
}
