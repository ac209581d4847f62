/** Language of what a person reads. Words of the manual stay as they are in either. */
export type Locale = 'es' | 'en';

/** Spanish for every Spanish locale and for unknown ones; English when the editor speaks English. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'es';
}

const SPANISH = {
  dutiesAccordingToManual: (count: number) =>
    count === 1 ? 'Función según el Manual:' : `Funciones según el Manual (${count}):`,
  noDuties: () => 'El Manual no le señala funciones.',
  openInManual: () => 'Abrir en el Manual',
  moreDuties: (count: number) =>
    count === 1 ? 'Ver 1 función más en el Manual' : `Ver ${count} funciones más en el Manual`,
  page: (page: number) => `pág. ${page}`,
  printedAs: (number: string) => `en el cuerpo aparece, por errata, como ${number}`,
  andItems: (count: number) => (count === 1 ? '1 inciso' : `${count} incisos`),
  unitColumns: () => ['Numeral', 'Nombre', 'Nivel', 'Superior', 'Página', 'Línea', 'Funciones'],
  dutyColumns: () => ['Numeral', 'Unidad administrativa', 'Función', 'Línea', 'Texto'],
  manualMissing: (path: string) =>
    `No se encontró el manual «${path}». Revise la ruta en el ajuste «manualOrganizacion.manuals» o quítela para usar el manual incluido.`,
  manualEmpty: (path: string) =>
    `El manual «${path}» está vacío. Elija otro archivo en el ajuste «manualOrganizacion.manuals» o quítelo para usar el manual incluido.`,
  manualBinary: (path: string) =>
    `«${path}» no es un archivo de texto. Guarde el manual como texto (UTF-8) y vuelva a intentarlo, o quítelo del ajuste «manualOrganizacion.manuals».`,
  manualWithoutUnits: (path: string) =>
    `En «${path}» no se reconoció ninguna unidad administrativa: no hay encabezados numerados como «8.2.1 Coordinación de …». Revise que sea un manual de organización.`,
  manualCut: (path: string, found: number, announced: number, line: number, last: string) =>
    `El manual «${path}» está incompleto: su índice anuncia ${announced} unidades y el texto, que termina en la línea ${line} (${last}), contiene ${found}. No se usa hasta que esté completo; consiga el archivo íntegro o quítelo del ajuste «manualOrganizacion.manuals».`,
};

const ENGLISH: typeof SPANISH = {
  dutiesAccordingToManual: (count) =>
    count === 1 ? 'Duty according to the Manual:' : `Duties according to the Manual (${count}):`,
  noDuties: () => 'The Manual sets down no duties for it.',
  openInManual: () => 'Open in the Manual',
  moreDuties: (count) => (count === 1 ? 'See 1 more duty in the Manual' : `See ${count} more duties in the Manual`),
  page: (page) => `p. ${page}`,
  printedAs: (number) => `the body prints it, by mistake, as ${number}`,
  andItems: (count) => (count === 1 ? '1 item' : `${count} items`),
  unitColumns: () => ['Number', 'Name', 'Level', 'Superior', 'Page', 'Line', 'Duties'],
  dutyColumns: () => ['Number', 'Unit', 'Duty', 'Line', 'Text'],
  manualMissing: (path) =>
    `The manual “${path}” was not found. Check its path in the setting “manualOrganizacion.manuals”, or remove it to use the manual that comes with the extension.`,
  manualEmpty: (path) =>
    `The manual “${path}” is empty. Choose another file in the setting “manualOrganizacion.manuals”, or remove it to use the manual that comes with the extension.`,
  manualBinary: (path) =>
    `“${path}” is not a text file. Save the manual as text (UTF-8) and try again, or remove it from the setting “manualOrganizacion.manuals”.`,
  manualWithoutUnits: (path) =>
    `No unit was recognised in “${path}”: it has no numbered headings such as “8.2.1 Coordinación de …”. Check that it is an organization manual.`,
  manualCut: (path, found, announced, line, last) =>
    `The manual “${path}” is incomplete: its contents announce ${announced} units and the text, which ends at line ${line} (${last}), holds ${found}. It is not used until it is complete; get the whole file, or remove it from the setting “manualOrganizacion.manuals”.`,
};

export type Strings = typeof SPANISH;

export function stringsFor(locale: Locale): Strings {
  return locale === 'en' ? ENGLISH : SPANISH;
}
