import { ENGLISH_DECISIONS, SPANISH_DECISIONS } from './decision-strings.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  help: (commands: readonly string[]) =>
    [
      'Uso: manual-organizacion <orden> [--manual ARCHIVO] [--format FORMATO] [--limit N] [--root N] [--locale es|en]',
      '',
      `Órdenes: ${commands.join(', ')}`,
      '  export                el manual completo como datos: --format json, units-csv, duties-csv, errata-csv o errata-markdown',
      '  unit NUMERAL|NOMBRE   una unidad y sus funciones según el Manual; su ficha completa con --format markdown o html;',
      '                        al lado de otra con --compare NUMERAL|NOMBRE',
      '  search PALABRAS…      las funciones según el Manual que responden, la mejor primero; se acotan con en:8.3 (unidad),',
      '                        nivel:división, autoriza: revisa: elabora: … (qué hace), \'"frase literal"\' y -palabra',
      '  chart [--root N]      el organograma: de todo el Manual, de la hoja 7.2 o de la unidad 8.2.1 y lo que de ella depende',
      '  mentions ARCHIVO…     las unidades que los borradores nombran; - es la entrada estándar',
      '  check ARCHIVO…        lo que los borradores dicen distinto del Manual',
      '  lsp --stdio           el servidor de lenguaje, para cualquier editor',
      '',
      'Un ARCHIVO puede ser una carpeta o un patrón («oficios/**/*.md»). Opciones de mentions y check:',
      '  --stdin-filename NOMBRE            cómo se llama el texto de la entrada estándar',
      '  --explain                          mentions: por qué cada lugar es mención, o por qué no: la regla que lo decidió',
      '  --severity NIVEL                   check: lo menos grave que se informa: error, warning, information, hint',
      '  --rule REGLA, --rule REGLA=NIVEL   check: solo esas reglas, o con otro nivel (off: ninguna vez)',
      '',
      'Sale con 0 si todo va bien, 1 si no hay respuesta o hay avisos, 2 si la orden está mal o algo no se puede leer.',
    ].join('\n'),
  unknownCommand: (name: string, commands: readonly string[]) =>
    `${name === '' ? 'Falta la orden.' : `No hay ninguna orden «${name}».`} Las órdenes son: ${commands.join(', ')}. Ayuda: --help`,
  unknownOption: (reason: string) => `La orden está mal escrita: ${reason}. Ayuda: --help`,
  unknownFormat: (format: string, formats: readonly string[]) =>
    `Esta orden no tiene el formato «${format}». Los formatos son: ${formats.join(', ')}.`,
  wrongLimit: (limit: string) => `--limit debe ser un entero mayor que cero, no «${limit}».`,
  chartOperand: (operand: string) => `La unidad se indica con --root. Por ejemplo: chart --root ${operand}`,
  failed: (reason: string) => `Algo falló en el programa: ${reason}`,
  unitMissing: () => 'Falta el numeral o el nombre de la unidad. Por ejemplo: unit 8.2.1',
  unitUnknown: (asked: string) => `El Manual no tiene ninguna unidad «${asked}».`,
  unitShared: (asked: string, numbers: readonly string[]) =>
    `«${asked}» es el nombre de varias unidades: ${numbers.join(', ')}. Indique el numeral.`,
  sameUnit: (unit: string) => `Las dos son la misma unidad: ${unit}.`,
  unitsLike: (units: readonly string[]) => `Con esas palabras tiene: ${units.join('; ')}.`,
  queryMissing: () => 'Falta qué buscar. Por ejemplo: search convenio de pago',
  nothingFound: (query: string) => `Ninguna función según el Manual responde a «${query}».`,
  levelUnknown: (asked: string) => `El Manual no tiene ningún nivel «${asked}».`,
  wordCorrected: (typed: string, used: string) => `Se buscó «${used}» en lugar de «${typed}».`,
  wordWidened: (typed: string, used: string) => `Se buscó «${used}» en lugar de «${typed}», que el Manual no dice así.`,
  wordUnknown: (word: string) => `«${word}» no está en el Manual y no se tomó en cuenta.`,
  sameIn: (places: string) => `igual en ${places}`,
  filesMissing: () => 'Falta el archivo. Por ejemplo: check oficio.md, o - para la entrada estándar.',
  noDrafts: (operand: string) => `No hay ningún borrador en «${operand}».`,
  passedOver: (folder: string, kinds: Kinds) => {
    const count = countOf(kinds);
    return `En «${folder}» ${count === 1 ? 'se pasó por alto 1 archivo' : `se pasaron por alto ${count} archivos`}, que no son borradores: ${listed(kinds, 'sin extensión', 'de otras clases')}.`;
  },
  draftUnreadable: (path: string) => `«${path}» no existe o no se puede leer; no se revisó.`,
  draftBinary: (path: string) => `«${path}» no es un archivo de texto; no se revisó.`,
  draftTooLarge: (path: string, megabytes: number, limit: number) =>
    `«${path}» mide ${megabytes} MB, más de los ${limit} MB que se revisan; no se revisó.`,
  unknownSeverity: (severity: string, severities: readonly string[]) =>
    `No hay ningún nivel «${severity}». Los niveles son: ${severities.join(', ')}.`,
  unknownRule: (rule: string, rules: readonly string[]) =>
    `No hay ninguna regla «${rule}». Las reglas son: ${rules.join(', ')}.`,
  severities: { error: 'error', warning: 'advertencia', information: 'información', hint: 'sugerencia' },
  decisions: SPANISH_DECISIONS,
};

const ENGLISH: typeof SPANISH = {
  help: (commands) =>
    [
      'Usage: manual-organizacion <command> [--manual FILE] [--format FORMAT] [--limit N] [--root N] [--locale es|en]',
      '',
      `Commands: ${commands.join(', ')}`,
      '  export             the whole manual as data: --format json, units-csv, duties-csv, errata-csv or errata-markdown',
      '  unit NUMBER|NAME   a unit and its duties according to the Manual; its whole sheet with --format markdown or html;',
      '                     side by side with another with --compare NUMBER|NAME',
      '  search WORDS…      the duties according to the Manual that answer, best first; narrowed by en:8.3 (unit),',
      '                     nivel:división (level), autoriza: revisa: elabora: … (what is done), \'"phrase"\' and -word',
      '  chart [--root N]   the organization chart: of the whole Manual, of sheet 7.2, or of unit 8.2.1 and what depends on it',
      '  mentions FILE…     the units that drafts name; - is standard input',
      '  check FILE…        what drafts say otherwise than the Manual',
      '  lsp --stdio        the language server, for any editor',
      '',
      'A FILE may be a folder or a glob (“oficios/**/*.md”). Options of mentions and check:',
      '  --stdin-filename NAME            what the text of standard input is called',
      '  --explain                        mentions: why each place is a mention, or is none: the rule that decided',
      '  --severity LEVEL                 check: the least that is reported: error, warning, information, hint',
      '  --rule RULE, --rule RULE=LEVEL   check: those rules alone, or at another level (off: never)',
      '',
      'Exits with 0 when all is well, 1 when there is no answer or there are problems, 2 on wrong use or unreadable input.',
    ].join('\n'),
  unknownCommand: (name, commands) =>
    `${name === '' ? 'A command is missing.' : `There is no command “${name}”.`} The commands are: ${commands.join(', ')}. Help: --help`,
  unknownOption: (reason) => `The command line is wrong: ${reason}. Help: --help`,
  unknownFormat: (format, formats) => `This command has no format “${format}”. The formats are: ${formats.join(', ')}.`,
  wrongLimit: (limit) => `--limit must be a whole number above zero, not “${limit}”.`,
  chartOperand: (operand) => `The unit goes with --root. For example: chart --root ${operand}`,
  failed: (reason) => `Something failed in the program: ${reason}`,
  unitMissing: () => 'The number or the name of a unit is missing. For example: unit 8.2.1',
  unitUnknown: (asked) => `The Manual has no unit “${asked}”.`,
  unitShared: (asked, numbers) => `“${asked}” is the name of several units: ${numbers.join(', ')}. Give the number.`,
  sameUnit: (unit) => `Both are the same unit: ${unit}.`,
  unitsLike: (units) => `With these words it has: ${units.join('; ')}.`,
  queryMissing: () => 'What to search is missing. For example: search convenio de pago',
  nothingFound: (query) => `No duty according to the Manual answers “${query}”.`,
  levelUnknown: (asked) => `The Manual has no level “${asked}”.`,
  wordCorrected: (typed, used) => `“${used}” was searched instead of “${typed}”.`,
  wordWidened: (typed, used) => `“${used}” was searched instead of “${typed}”, which the Manual does not say so.`,
  wordUnknown: (word) => `“${word}” is not in the Manual and was left out.`,
  sameIn: (places) => `the same in ${places}`,
  filesMissing: () => 'The file is missing. For example: check oficio.md, or - for standard input.',
  noDrafts: (operand) => `There is no draft in “${operand}”.`,
  passedOver: (folder, kinds) => {
    const count = countOf(kinds);
    return `In “${folder}” ${count === 1 ? '1 file was' : `${count} files were`} passed over, which are no drafts: ${listed(kinds, 'without extension', 'of other kinds')}.`;
  },
  draftUnreadable: (path) => `“${path}” does not exist or cannot be read; it was not checked.`,
  draftBinary: (path) => `“${path}” is not a text file; it was not checked.`,
  draftTooLarge: (path, megabytes, limit) =>
    `“${path}” has ${megabytes} MB, more than the ${limit} MB that are checked; it was not checked.`,
  unknownSeverity: (severity, severities) =>
    `There is no level “${severity}”. The levels are: ${severities.join(', ')}.`,
  unknownRule: (rule, rules) => `There is no rule “${rule}”. The rules are: ${rules.join(', ')}.`,
  severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  decisions: ENGLISH_DECISIONS,
};

export function cliStringsFor(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}

/** How many files there are of each kind, the commonest first. */
type Kinds = readonly (readonly [ending: string, count: number])[];

const SHOWN_KINDS = 6;

function countOf(kinds: Kinds): number {
  return kinds.reduce((sum, [, count]) => sum + count, 0);
}

/** "3 .docx, 1 .pdf, 1 sin extensión". */
function listed(kinds: Kinds, bare: string, others: string): string {
  const shown = kinds.slice(0, SHOWN_KINDS).map(([ending, count]) => `${count} ${ending === '' ? bare : `.${ending}`}`);
  const rest = countOf(kinds.slice(SHOWN_KINDS));
  return [...shown, ...(rest === 0 ? [] : [`${rest} ${others}`])].join(', ');
}
