/** Language of what a person reads. Words of the manual stay as they are in either. */
export type Locale = 'es' | 'en';

/** Spanish for every Spanish locale and for unknown ones; English when the editor speaks English. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'es';
}

const SPANISH = {
  dutiesAccordingToManual: (count: number) =>
    count === 1 ? 'Función según el Manual:' : `Funciones según el Manual (${count}):`,
  dutiesTouching: (count: number): string =>
    count === 1 ? 'Se relaciona con esta oración:' : 'Se relacionan con esta oración:',
  citeUnit: () => 'Copiar cita',
  showInChart: () => 'Organograma',
  ofSuperior: (withArticle: string, _name: string) => `de ${withArticle}`.replace(/^de el /, 'del '),
  noDuties: () => 'El Manual no le señala funciones.',
  dutiesElsewhere: () => 'Este texto solo la enumera: no contiene el apartado con sus funciones.',
  openInManual: () => 'Abrir en el Manual',
  moreDuties: (count: number) =>
    count === 1 ? 'Ver 1 función más en el Manual' : `Ver ${count} funciones más en el Manual`,
  page: (page: number) => `pág. ${page}`,
  printedAs: (number: string) => `en el cuerpo aparece, por errata, como ${number}`,
  dutyOf: (ordinal: number, count: number) => `Función ${ordinal} de ${count}, por orden de aparición:`,
  orderOfAppearance: (ordinal: number) =>
    `Función ${ordinal}, en orden de aparición: la numeración la asigna la extensión; el Manual no numera sus funciones.`,
  andItems: (count: number) => (count === 1 ? '1 inciso' : `${count} incisos`),
  line: (line: number) => `renglón ${line}`,
  chartNote: () => 'Organograma trazado según los numerales del Manual.',
  allUnits: (count: number) => `Todas las unidades (${count})`,
  unitWithDuties: (unit: string, count: number) => (count === 1 ? `${unit}, 1 función` : `${unit}, ${count} funciones`),
  manualMissing: (path: string) => `No se encontró el manual «${path}», o no se puede leer.`,
  manualEmpty: (path: string) => `El manual «${path}» está vacío.`,
  manualBinary: (path: string) => `«${path}» no es un archivo de texto en UTF-8.`,
  unitColumns: () => ['Numeral', 'Nombre', 'Nivel', 'Superior', 'Página', 'Renglón', 'Funciones'],
  dutyColumns: () => ['Numeral', 'Unidad administrativa', 'Función', 'Renglón', 'Texto'],
  manualWithoutUnits: (path: string) =>
    `En «${path}» no se reconoció ninguna unidad administrativa: no hay encabezados como «8.2.1 Coordinación de …», «112. Dirección General de …» o «Puesto: …».`,
  manualCut: (path: string, found: number, announced: number, line: number, last: string) =>
    `El manual «${path}» está incompleto y no se usa: su índice anuncia ${announced} unidades y el texto, que termina en el renglón ${line} (unidad ${last}), contiene ${found}.`,
  /** The way out for whoever set the manual in the editor's settings. */
  changeSetting: () =>
    'Elija otro archivo en el ajuste «manualOrganizacion.manuales», o vacíelo para usar el manual incluido.',
  /** The way out for whoever named the manual on the command line. */
  changeOption: () => 'Indique otro archivo con --manual, o ninguno para usar el manual incluido.',
  readingDrafts: () => 'Leyendo los borradores',
  /** `reasons` are parts of one sentence. */
  draftsLeftOut: (reasons: string) =>
    `Quedaron sin leer borradores de la carpeta de trabajo: ${reasons}. Se eligen en el ajuste «manualOrganizacion.borradores».`,
  documentTooLarge: (name: string) => `«${name}» tiene más de 20 millones de caracteres: no se buscan unidades en él.`,
  draftsTooLarge: (count: number, names: string) =>
    count === 1 ? `1 archivo de más de 5 MB (${names})` : `${count} archivos de más de 5 MB (${names})`,
  draftsUnreadable: (count: number, names: string) =>
    count === 1
      ? `1 archivo que no es texto o no se puede leer (${names})`
      : `${count} archivos que no son texto o no se pueden leer (${names})`,
  draftsTooMany: (limit: number) => `todos después de los primeros ${limit}`,
  draftsCancelled: () => 'los que faltaban al cancelar',
};

const ENGLISH: typeof SPANISH = {
  dutiesAccordingToManual: (count) =>
    count === 1 ? 'Duty according to the Manual:' : `Duties according to the Manual (${count}):`,
  dutiesTouching: () => 'Related to this sentence:',
  citeUnit: () => 'Copy citation',
  showInChart: () => 'Chart',
  ofSuperior: (_withArticle, name) => `under ${name}`,
  noDuties: () => 'The Manual sets down no duties for it.',
  dutiesElsewhere: () => 'This text only lists it: the section with its duties is not in it.',
  openInManual: () => 'Open in the Manual',
  moreDuties: (count) => (count === 1 ? 'See 1 more duty in the Manual' : `See ${count} more duties in the Manual`),
  page: (page) => `p. ${page}`,
  printedAs: (number) => `the body prints it, by mistake, as ${number}`,
  dutyOf: (ordinal, count) => `Duty ${ordinal} of ${count}, in order of appearance:`,
  orderOfAppearance: (ordinal) =>
    `Duty ${ordinal}, in order of appearance: the numbering is the extension’s; the Manual does not number its duties.`,
  andItems: (count) => (count === 1 ? '1 item' : `${count} items`),
  line: (line) => `line ${line}`,
  chartNote: () => 'Chart drawn from the numbering of the Manual.',
  allUnits: (count) => `All units (${count})`,
  unitWithDuties: (unit, count) => (count === 1 ? `${unit}, 1 duty` : `${unit}, ${count} duties`),
  manualMissing: (path) => `The manual “${path}” was not found, or cannot be read.`,
  manualEmpty: (path) => `The manual “${path}” is empty.`,
  manualBinary: (path) => `“${path}” is not a text file in UTF-8.`,
  unitColumns: () => ['Number', 'Name', 'Level', 'Superior', 'Page', 'Line', 'Duties'],
  dutyColumns: () => ['Number', 'Unit', 'Duty', 'Line', 'Text'],
  manualWithoutUnits: (path) =>
    `No unit was recognised in “${path}”: it has no headings such as “8.2.1 Coordinación de …”, “112. Dirección General de …” or “Puesto: …”.`,
  manualCut: (path, found, announced, line, last) =>
    `The manual “${path}” is incomplete and is not used: its contents announce ${announced} units and the text, which ends at line ${line} (unit ${last}), holds ${found}.`,
  changeSetting: () =>
    'Choose another file in the setting “manualOrganizacion.manuales”, or empty it to use the manual that comes with the extension.',
  changeOption: () => 'Name another file with --manual, or none to use the manual that comes with the program.',
  readingDrafts: () => 'Reading drafts',
  draftsLeftOut: (reasons) =>
    `Some drafts of the workspace were left out: ${reasons}. They are chosen in the setting “manualOrganizacion.borradores”.`,
  documentTooLarge: (name) => `“${name}” has more than 20 million characters: no units are looked for in it.`,
  draftsTooLarge: (count, names) =>
    count === 1 ? `1 file of more than 5 MB (${names})` : `${count} files of more than 5 MB (${names})`,
  draftsUnreadable: (count, names) =>
    count === 1
      ? `1 file that is no text or cannot be read (${names})`
      : `${count} files that are no text or cannot be read (${names})`,
  draftsTooMany: (limit) => `all after the first ${limit}`,
  draftsCancelled: () => 'those that remained when it was cancelled',
};

export type Strings = typeof SPANISH;

export function stringsFor(locale: Locale): Strings {
  return locale === 'en' ? ENGLISH : SPANISH;
}
