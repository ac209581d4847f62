/** Words by which a text says that something is written somewhere, as alternatives of a pattern over folded text. */

/** What a manual does with its words. */
export const SAYS =
  'establecen?|disponen?|senalan?|dicen?|preven?|indican?|contemplan?|prescriben?|ordenan?|mencionan?|definen?|asignan?|atribuyen?|confieren?|encomiendan?|otorgan?|rezan?|describen?|determinan?|estipulan?|consignan?|enuncian?|enumeran?|fijan?';

/** That something is for a unit to do. */
export const FALLS_TO =
  'corresponden?|competen?|tocan?|incumben?|tienen? (?:a (?:su )?cargo|(?:como|por|la|las|entre sus|dentro de sus) (?:funcion(?:es)?|facultad(?:es)?|atribucion(?:es)?)|la obligacion)|esta(?:n)? (?:facultad[oa]s?|a cargo)|deben?|debera(?:n)?|puede|podra|es (?:funcion|atribucion|facultad|competencia|responsable)|son (?:funciones|atribuciones|facultades)|es (?:la )?(?:encargad[oa]|responsable)|cuenta con la (?:facultad|atribucion)';

/** Who else may be quoted, and what else has a title. */
const OTHERS = new RegExp(
  `\\b(?:${[
    'ley|leyes|reglamentos?|codigo|articulos?|circular|oficios?|tesis|jurisprudencia|constitucion|contrato|norma|lineamientos?|criterios?',
    'escritos?|memorandum|sentencia|resolucion|titulad[oa]s?|denominad[oa]s?|llamad[oa]s?|intitulad[oa]s?|rubro|asunto|documentos?|formatos?',
    'formularios?|sistemas?|programas?|cursos?|proyectos?|lema|nombre|nombrad[oa]s?|terminos?|palabras?|expresion|concepto|correo|mensaje|frase',
    'afirma|manifiesta|argumenta|sostiene|alega|solicita|informa|aduce|refiere|pide|comunica|pregunta|responde|dijo|contesto|manifesto|informo',
    'patron|quejos[oa]|actor|demandad[oa]|promovente|recurrente|procedimientos?|politicas?|guia|instructivo|leyenda|sello|respuesta|consulta',
  ].join('|')})\\b`,
);

/** Whether words may be those of somebody or something else. */
export function namesOther(saying: string): boolean {
  return OTHERS.test(saying.replaceAll('de acuerdo', '').replaceAll('en terminos de', ''));
}
