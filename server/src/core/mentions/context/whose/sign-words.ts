/** In folded text: what only drafts about social security speak of. */
export const MATTERS_OF_SOCIAL_SECURITY =
  /\b(?:obrero[- ]patronal(?:es)?|registros? patronal(?:es)?|subdelegacion(?:es)?|patrones)\b/;

const alternatives = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** In folded text: municipalities, states, other countries, companies, and institutions with units of like names. */
export const OTHER_BODIES = new RegExp(
  `\\b(?:${alternatives(`
    ayuntamientos?|alcaldia|cabildo|regidor(?:es|a|as)?|municipios? de|presiden(?:te|ta|cia) municipal|tesoreria municipal
    gobierno del estado|gobernador(?:a)? (?:constitucional|del estado)|congreso del estado|organismo operador
    universidad (?:de|del|autonoma|nacional|tecnologica|politecnica)|rectoria|infonavit|fovissste|issste|issstep|issemym
    sociedad anonima|nuestra (?:empresa|compania|firma)|nuestros clientes|s\\. ?a\\. ?de c\\. ?v|sa de cv|s\\. ?de r\\. ?l
    s\\.a\\.s|ltda|inc\\.|s\\.l\\.|gmbh|corporativo|accionistas|franquicias?|sucursal(?:es)?
    colombia|colombian[oa]s?|argentin[oa]s?|argentina|chile|chilen[oa]s?|peru|peruan[oa]s?|ecuador|bolivia|uruguay|paraguay
    venezuela|guatemala|honduras|nicaragua|costa rica|panama|el salvador|republica dominicana|cuba|espana|espanola?
    bogota|buenos aires|madrid|barcelona|caracas|quito|essalud|colpensiones`)})(?![\\p{L}])`,
  'u',
);
