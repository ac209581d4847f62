import { FUNCTION_WORDS } from '../../spanish/function-words.ts';
import { SPANISH_MONTHS } from '../../spanish/months.ts';

/** Words that tell what a name's neighbourhood says; folded. Spanish of Mexican administration, of no one manual. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What else begins something new after a name: the words of letterheads, and the English of those who mix it in. */
const LETTERHEAD = set(
  `vs via and of the in for at to or is was from with office team staff department manager head chief tel ext no num numero fax
  correo presente presentes vigente`,
);

/** After a name, these begin something else. */
export const BEGINS_ANEW: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...LETTERHEAD]);

/** After "de": not what a body deals with. */
export const DE_PHRASES = set(
  `manera forma modo fecha fechas acuerdo conformidad referencia inmediato nuevo nueva hecho oficio oficios parte antes ahora
  aqui ahi alla alli entonces dicho dicha dichos dichas este esta estos estas ese esa esos esas aquel aquella que quien quienes
  cual cuales mi su sus tu nuestra nuestro ser ello ella ellos ellas cuenta conjunto origen lo mes ano dia dias hoy ayer
  adscripcion apoyo oficinas nivel uno una un dos tres cuatro cinco otro otra misma mismo propia propio citada citado referida
  referido presente siguiente suscrito interesado manual indice organigrama`,
);

/** Determiners that point back to a body named before: "de la propia Dirección", "de dicha Unidad". */
export const POINTERS = set(
  `propia propio dicha dicho misma mismo citada citado referida referido mencionada mencionado esta este esa ese aquella
  aquel presente antes entonces suscrita suscrito nueva nuevo actual otrora extinta extinto antigua antiguo hoy`,
);

/** Courtesy and rank before a person's name, and words that end a signature block. */
export const PERSON_TITLES: ReadonlySet<string> = new Set([
  ...SPANISH_MONTHS,
  ...set(
    `c cc lic licda ing arq dr dra mtro mtra mtr prof profa profra act cp cpc sr sra srita don dona ciudadano ciudadana licenciado
  licenciada ingeniero ingeniera doctor doctora maestro maestra contador contadora presente presentes atentamente atte titular
  asunto oficio numeral folio fecha para copia at pagina pag p ref anexo anexos lugar suplente encargado encargada persona c.c.p ccp vacante activo baja vigente`,
  ),
]);

/** Bodies that own units of the same name: never this manual's institution. */
export const INSTITUTIONS = set(
  `secretaria subsecretaria universidad banco municipio municipal ayuntamiento alcaldia gobierno gobernacion escuela facultad
  colegio hospital clinica hotel empresa empresas sociedad consultora despacho tribunal juzgado fiscalia comision congreso
  senado camara partido sindicato fondo fundacion asociacion federacion consejeria poder estado entidad ciudad escolar colonia
  infonavit issste profeco prodecon sat shcp cfe pemex conagua conacyt inegi ine inai asf consar condusef imcufide diconsa
  liconsa fovissste isssfam sep sre segob semarnat sct ssa stps sfp unam ipn uam notaria parroquia diocesis organismo
  concesionario aseguradora afianzadora bachillerato plantel preparatoria normal academia tesoreria contraloria auditoria
  corporativo grupo constructora ferreteria proveedor cliente patronato centro embajada consulado policia ejercito marina
  guardia hacienda ministerio departamento distrito instituto procuraduria caja financiera cooperativa agencia delegacion
  subdelegacion jefatura iglesia casa club liga fabrica planta laboratorio`,
);

/** What a body does in minutes and letters, in the present tense; the past is known by its endings. */
export const REPORTING = set(
  `senala indica comenta presenta envia turna propone expone determina notifica opina confirma entrega participa asiste
  requiere instruye convoca concluye valida elabora revisa firma atiende recibe cuenta lleva corresponde manifiesta precisa
  agrega acuerda pregunta responde contesta aclara explica reitera pide dice emite expide coordina opera vigila supervisa
  administra integra concentra conserva resguarda publica difunde promueve tramita gestiona evalua analiza interviene conoce
  considera estima sostiene advierte dispone ordena otorga niega concede aprueba rechaza`,
);

/** Adjectives of place and rank that make another body of a name, also in small letters. */
export const PLACE_ADJECTIVES = set(
  `delegacional delegacionales regional regionales estatal estatales municipal municipales local locales zonal zonales
  nacional nacionales federal federales central subdelegacional foranea foraneo metropolitana metropolitano internacional`,
);

/** Documents whose titles contain names of units, and whose numerals are their own. */
export const DOCUMENTS = set(
  `acuerdo acuerdos ley leyes reglamento reglamentos norma normas nom iso lineamiento lineamientos guia contrato convenio informe
  procedimiento clausulado anexo circular decreto codigo bases licitacion clasificador catalogo oficio dictamen acta tesis
  programa politica politicas estatuto estatutos protocolo plan memoria libro instructivo metodologia cobit itil cuestionario
  constitucion criterio jurisprudencia resolucion sentencia convocatoria pliego reporte estudio documento borrador proyecto
  version software sistema tratado directiva estandar nmx mx rmf resolutivo minuta cedula formato
  ordenamiento instrumento disposicion reglas terminos formulario apendice glosario expediente miscelanea directriz licencia`,
);
