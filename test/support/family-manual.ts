/** A unit of a manual made for a test. */
export interface MadeUnit {
  readonly name: string;
  readonly duty: string;
}

/** A manual whose chapter of functions has these units, in the way of a family; by the recogniser that it uses. */
export function familyManual(recogniser: string, units: readonly MadeUnit[]): string {
  return ['MANUAL DE ORGANIZACIÓN', ...units.flatMap((unit, index) => sectionOf(recogniser, unit, index))].join('\n');
}

function sectionOf(recogniser: string, { name, duty }: MadeUnit, index: number): readonly string[] {
  switch (recogniser) {
    case 'numbered':
      return [`8.${index + 1} ${name}`, `- ${duty}`];
    case 'clave':
      return [`${index + 111}. ${name}.`, 'Objetivo:', 'Servir.', 'Funciones:', `I. ${duty}`];
    case 'post':
      return [`Puesto: ${name}`, 'Función Principal: Servir.', 'Funciones Básicas:', `\uf0b7 ${duty}`];
    default:
      return [name, 'Objetivo:', 'Servir.', 'Funciones:', `I. ${duty}`];
  }
}
