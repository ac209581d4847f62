import { remember } from '../text/remember.ts';

/**
 * The stem of a folded Spanish word: what "cancela", "cancelar", "cancelación" and "cancelaciones" share.
 *
 * Own and small because Snowball's Spanish stemmer leans on the accents that people leave out when they search.
 * It only has to be the same for the manual and for the query, not to be a root that a grammarian would accept.
 */
export function stemOf(folded: string): string {
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) {
    return irregular;
  }
  if (folded.length < SHORTEST_STEMMED || isDigit(folded.charCodeAt(0))) {
    return folded;
  }
  let stem = singularOf(withoutPronoun(folded));
  for (const [ending, shortest] of ENDINGS) {
    if (stem.endsWith(ending) && shortest + ending.length <= stem.length) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return withoutSpelling(stem);
}

/** The same, for texts that repeat their words. */
export const rememberedStem = remember(stemOf);

/** "inconformarse", "revisarlos": the infinitive before its pronoun. */
function withoutPronoun(folded: string): string {
  const pronoun = PRONOUNS.find((each) => folded.endsWith(each));
  const infinitive = pronoun === undefined ? '' : folded.slice(0, -pronoun.length);
  return SHORTEST_INFINITIVE <= infinitive.length && /[aei]r$/.test(infinitive) ? infinitive : folded;
}

const PRONOUNS = ['se', 'lo', 'la', 'los', 'las', 'le', 'les'];
const SHORTEST_INFINITIVE = 5;

/** Before "e" Spanish writes the same sound otherwise: "pague" and "paga", "aplique" and "aplica", "realice" and "realiza". */
function withoutSpelling(stem: string): string {
  if (stem.endsWith('gu')) {
    return stem.slice(0, -1);
  }
  return stem.endsWith('qu') ? `${stem.slice(0, -2)}c` : stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

const SHORTEST_STEMMED = 4;

/** Words whose forms share less, or more, than a rule could tell. */
const FAMILIES: readonly (readonly [stem: string, forms: string])[] = [
  ['dictamen', 'dictaminar dictamina dictaminan dictaminen dictaminadas dictamenes'],
  ['propon', 'propone proponen'],
  ['aprob', 'aprueba aprueban apruebe'],
  ['resol', 'resuelve resuelven resolver resolucion resoluciones resuelto resueltos resuelva'],
  ['devol', 'devuelve devuelven devolver devolucion devoluciones devuelto devueltos devuelvan'],
  ['suspen', 'suspender suspende suspenden suspension suspensiones suspendido suspendidos suspenda suspendan'],
  ['emit', 'emision emisiones'],
  ['revis', 'revision revisiones'],
  ['exped', 'expide expiden expida expidan'],
  ['prescri', 'prescribir prescribe prescriben prescribio prescripcion prescrito prescritos'],
  ['inscri', 'inscribir inscribe inscriben inscripcion inscripciones inscrito inscritos'],
  ['suscri', 'suscribir suscribe suscriben suscripcion suscritos'],
  ['difu', 'difundir difunde difunden difundan difusion'],
  ['correc', 'corregir corrige corrigen corrija corregirlos'],
  ['impon', 'impone imponen imponga impongan imposicion impuso impusieron'],
  ['trabajador', 'trabajadora trabajadoras trabajadores'],
  ['solicit', 'solicitud solicitudes'],
  ['obligacion', 'obligaciones'],
  ['informe', 'informes'],
  ['cuenta', 'cuentas'],
  ['plaza', 'plazas'],
  ['firme', 'firmes'],
  ['gestion', 'gestiones gestionar gestiona gestionan gestionado gestionando gestione gestionen'],
  ['publicacion', 'publicaciones'],
  ['contable', 'contables'],
  ['atend', 'atender atiende atienden atiendan'],
  ['requer', 'requerir requiere requieren requieran'],
  ['manten', 'mantiene mantienen mantenga mantengan'],
  ['promov', 'promover promueve promueven promuevan'],
  ['comprob', 'comprueba comprueban'],
  ['obten', 'obtiene obtienen obtenga obtengan'],
  ['interven', 'interviene intervienen'],
  ['segu', 'sigue siguen seguir seguimiento'],
  ['deten', 'detiene detienen detenga'],
  ['cerr', 'cerrar cierra cierran cierre cerro'],
  ['detec', 'detectar detecta detectan detecte detecten detectando detectadas detectada deteccion'],
  ['recaud', 'recaudar recauda recaudacion recaudatorio recaudatoria recaudatorios recaudatorias'],
  ['sugerenci', 'sugerencia sugerencias'],
  ['document', 'documento documentos'],
  ['formula', 'formulas'],
  ['casa', 'casas'],
  ['universidad', 'universidades'],
  ['empleador', 'empleadores empleadora empleadoras'],
  ['publicidad', 'publicidades'],
  ['aseguradora', 'aseguradoras'],
  ['programador', 'programadores'],
  ['empleo', 'empleos'],
  ['estacion', 'estacionar estaciona estacionan estacionarse estacionamiento estacionamientos'],
  ['ped', 'pedir pide piden pido pidan pida'],
  ['medir', 'mide miden mida midan medicion mediciones'],
  ['distribu', 'distribuir distribuye distribuyen distribucion distribuciones distribuido'],
  ['sustitu', 'sustituir sustituye sustituyen sustitucion sustituciones sustituto'],
  ['constru', 'construir construye construyen construccion construcciones construido'],
  ['vend', 'vender vende venden venta ventas vendido vendidos vendio'],
  ['perd', 'perder pierde pierden perdida perdidas perdido'],
  ['prob', 'probar prueba pruebas prueban prueben'],
  ['respond', 'responder responde responden respuesta respuestas'],
  ['adquisi', 'adquirir adquiere adquieren adquisicion adquisiciones'],
  ['evas', 'evadir evade evaden evadan evasion evasiones evasor evasores evasivos'],
  ['omis', 'omitir omite omiten omision omisiones omiso omisos omisas'],
  ['extinc', 'extinguir extingue extinguen extincion extinguido extinguidos'],
  ['protec', 'proteger protege protegen proteccion'],
  ['audit', 'auditar audita auditan auditoria auditorias auditado'],
  ['asesor', 'asesorar asesora asesoran asesoria asesorias asesores'],
  ['vigil', 'vigilar vigila vigilan vigilancia vigilancias'],
  ['insolven', 'insolvencia insolvencias insolvente insolventes'],
  ['caduc', 'caducar caduca caducan caduco caducos caducidad caducaron'],
  ['elec', 'elegir elige eligen elija eleccion elecciones'],
  ['liquid', 'liquidar liquida liquidan liquidas liquido liquidos liquidado'],
  ['consolid', 'consolidar consolida consolidan consolidado'],
  ['traslad', 'trasladar traslada trasladan traslado traslados'],
  // One root, two matters.
  ['aseguramiento', 'aseguramientos'],
  ['seguridad', 'seguridades'],
  ['aplicable', 'aplicables'],
  ['administradora', 'administradoras'],
  ['conforme', 'conformes conformidad'],
  ['lineamiento', 'lineamientos'],
  ['ordenamiento', 'ordenamientos'],
  ['activo', 'activos'],
  ['continua', 'continuo continuos continuas continuamente'],
  ['descuent', 'descontar descuenta descuentan descuento descuentos'],
];

/** Also keeps apart what the rules would merge: "plaza" and "plazo", "firmes" and "firmas", "obligaciones" and "obligados". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([stem, forms]) => [stem, ...forms.split(' ')].map((form) => [form, stem])),
);

/** Derivation and inflection, longest first, each with the least that must stay before it. */
const ENDINGS: readonly (readonly [ending: string, shortest: number])[] = [
  ['abilidad', 5],
  ['ibilidad', 4],
  ['amiento', 4],
  ['imiento', 4],
  ['izacion', 9],
  ['acion', 4],
  ['icion', 5],
  ['ucion', 5],
  ['adora', 5],
  ['ador', 5],
  ['cionado', 4],
  ['cionada', 4],
  ['cionando', 4],
  ['cionar', 4],
  ['cionan', 4],
  ['ciona', 4],
  ['cionen', 4],
  ['cione', 4],
  ['ionado', 4],
  ['ionada', 4],
  ['ionar', 4],
  ['ione', 4],
  ['ionen', 4],
  ['ionan', 4],
  ['iona', 4],
  ['ando', 4],
  ['iendo', 4],
  ['mente', 5],
  ['iera', 5],
  ['aron', 4],
  ['ieron', 4],
  ['aran', 5],
  ['cion', 4],
  ['able', 4],
  ['ible', 4],
  ['idad', 5],
  ['ada', 4],
  ['ado', 4],
  ['ida', 4],
  ['ido', 4],
  ['ara', 5],
  ['era', 6],
  ['ion', 4],
  ['ar', 3],
  ['er', 4],
  ['ir', 4],
  ['an', 3],
  ['en', 4],
  ['a', 3],
  ['e', 4],
  ['o', 3],
];

/** Without the plural's ending, roughly: "bienes" and "bien" meet, "créditos" and "crédito", "luces" and "luz". */
function singularOf(folded: string): string {
  if (!folded.endsWith('s') || folded.endsWith('is') || folded.endsWith('us')) {
    return folded;
  }
  if (folded.endsWith('ces') && 5 <= folded.length) {
    return `${folded.slice(0, -3)}z`;
  }
  const withoutEs = folded.endsWith('es') && ENDS_IN_CONSONANT.test(folded.slice(0, -2));
  return withoutEs && 5 <= folded.length ? folded.slice(0, -2) : folded.slice(0, -1);
}

/** After which the plural adds "es": "legal-es", and not "aplicable-s". */
const ENDS_IN_CONSONANT = /[aeiou][dlnrjzx]$/;

function isDigit(code: number): boolean {
  return 0x30 <= code && code <= 0x39;
}
