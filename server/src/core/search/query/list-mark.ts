/**
 * Without the mark that a numbered paragraph begins with (`3.`, `4.2.1.-`, `XII.`, `a)`, `Función 7:`): it is pasted with its
 * words and asks nothing. A number without such a mark stays: it may be a unit's.
 */
export function withoutListMark(query: string): string {
  return query.replace(NUMBER_AND_DASH, '$1 ').replace(LIST_MARK, '');
}

/** `8.3.1.- Revisar`: the number of a place, printed as of a list. */
const NUMBER_AND_DASH = /^\s*[([]?(\d{1,3}(?:\.\d{1,3}){1,9})\.?[-–—)\]°º:]+(?=\s)/;

/** What needs a mark behind it: "15 días" and "a patrones" are words. */
const LIST_MARK =
  /^\s*(?:(?:funci[oó]n|numeral|inciso|fracci[oó]n|punto|apartado)\s+(?:\d{1,3}|[ivxlc]{1,6}|\p{L})(?:[.):,°º–—-]+\s*|\s+)|[([]?(?:\d{1,3}|[ivxlc]{1,6}|\p{L})[.)\]°º–—-]+\s+)(?=\S)/iu;
