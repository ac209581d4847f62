/** How a citation is worded. Citations are Spanish in every language of the editor: they go into Spanish drafts. */
export type CitationStyle =
  | { readonly id: string; readonly kind: 'plain' | 'markdown'; readonly template: string }
  | { readonly id: string; readonly kind: 'bibtex' | 'csl-json' };

/** Functions and bullets have no number in the manual: that the number is ours is said wherever there is room. */
const DUTY = ', función {función}[ ({cuenta})][, inciso {inciso}][, viñeta {viñeta} (en orden de aparición)]';
const UNIT = '[numeral {numeral}][clave {clave}][apartado «{apartado}»][ ({errata})]';
const SHORT = `${UNIT}[, función {función}[, inciso {inciso}][, viñeta {viñeta}]]`;
const BASIS = '[{fundamento}, y ]';
const RATIFIED = '[, ratificado el {ratificación}]';

/** The house styles, the default first. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  // "numeral 8.2.1 del Manual", but "numeral 8.2.1, función 5 (en orden de aparición), del Manual".
  { id: 'numeral', kind: 'plain', template: `${BASIS}${UNIT}[${DUTY},][ del {título}${RATIFIED}]` },
  { id: 'short', kind: 'plain', template: `${SHORT}[ ({página})]` },
  {
    id: 'quotation',
    kind: 'plain',
    template: `[«{texto}» ][\\[{remisión}\\] ](${BASIS}${UNIT}[${DUTY}][, {página}][, del {título}${RATIFIED}])`,
  },
  {
    id: 'markdown',
    kind: 'markdown',
    template: `${BASIS}\\[${SHORT}\\]({enlace})[, del {título}${RATIFIED}]`,
  },
  { id: 'bibtex', kind: 'bibtex' },
  { id: 'csl-json', kind: 'csl-json' },
];
