/** Warns whoever opens the source of a page. */
export const GENERATED =
  '<!-- Written by `npm run docs` from the texts of the program; a test fails when they part. -->';
