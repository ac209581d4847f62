import type { Fate } from '../model/history.ts';
import { renderFate } from './fate.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  comparisonTitle: (one: string, other: string) => `Comparación: ${one} y ${other}`,
  source: (title: string) => (title === '' ? 'Según el manual en uso' : `Según el ${title}`),
  ratified: (date: string) => `, ratificado el ${date}`,
  page: (page: number) => `página ${page} del índice`,
  line: (line: number) => `renglón ${line}`,
  shortLine: (line: number) => `r. ${line}`,
  printedAs: (number: string) => `en el cuerpo aparece, por errata, como ${number}`,

  place: 'Lugar en la jerarquía',
  isRoot: 'No depende de ninguna otra unidad del Manual.',
  subordinates: (count: number) =>
    count === 0
      ? 'Ninguna unidad depende de ella.'
      : count === 1
        ? 'Depende directamente de ella una unidad.'
        : `Dependen directamente de ella ${count} unidades.`,
  superiorInferred: {
    clave: 'Su superior no está escrito en el Manual: se dedujo de las claves.',
    level: 'Su superior no está escrito en el Manual: se dedujo de su nivel y de su orden.',
  },

  objectives: 'Objetivo o función principal',
  duties: (count: number) => `Funciones según el Manual (${count})`,
  ourNumbers:
    'El Manual no numera sus funciones: el número es su orden de aparición y lo asigna la extensión. «r.» es el renglón del texto del Manual.',
  printedNumbers: '«r.» es el renglón del texto del Manual.',
  otherText: 'Otros párrafos de su apartado',

  shared: 'Quién tiene funciones iguales o parecidas',
  sharedColumns: ['Función', 'Igual o parecida en'],
  sharedNote:
    'Se comparan palabras: «igual», palabra por palabra e incisos incluidos; «parecida», la mitad de las palabras del asunto o más, aunque el verbo sea otro. La semejanza no decide a quién corresponde un asunto.',
  notShared: 'No se encontró en otra unidad ninguna función igual o parecida a las suyas propias.',
  relations: {
    'same-unit': 'la misma unidad',
    superior: 'unidad superior',
    subordinate: 'depende de ella',
    'same-branch': 'misma rama',
    'other-branch': 'otra rama',
  },
  same: 'igual',
  alike: 'parecida',
  sharedItems: (shared: number, count: number) =>
    shared === 0 ? 'con otros incisos' : `incisos iguales: ${shared} de ${count}`,
  openings: 'Empiezan como funciones de otras unidades, pero con otros incisos: ',
  clauses: 'Cláusulas que muchas unidades tienen, con estas palabras u otras parecidas: ',
  commonTo: (units: number) => (units === 1 ? '1 unidad' : `${units} unidades`),
  commonClause: (units: number) => `Cláusula que tienen ${units} unidades, con estas palabras u otras parecidas.`,
  closing: 'de cierre',
  closingClause: 'Cláusula de cierre.',

  law: 'Marco jurídico que citan sus funciones',
  lawColumns: ['Ordenamiento', 'Funciones que lo citan'],
  noLaw: 'Sus funciones no citan ningún ordenamiento.',
  undecidedLaw: 'Citas de las que no se sabe a qué ordenamiento remiten:',
  mayBe: (names: string) => `Puede ser: ${names}.`,
  or: ' o ',
  article: (article: string) => `artículo ${article}`,

  speaksOf: (count: number) => `Unidades que mencionan sus funciones (${count})`,
  speaksOfNone: 'Sus funciones no mencionan a ninguna otra unidad del Manual.',
  spokenOfBy: (count: number) => `Unidades cuyas funciones la mencionan (${count})`,
  spokenOfByNone: 'Las funciones de otras unidades no la mencionan.',
  impliedAs: (words: string) => `sin nombrarla, como ${words}: `,
  impliedOnly: 'Sin nombrarla, como superior, por su nivel o con otras palabras: ',
  loose: 'Mencionan además:',

  duty: (count: number): string => (count === 1 ? 'función ' : 'funciones '),
  item: (marker: string) => `inciso ${marker}`,
  bullet: (ordinal: string) => `viñeta ${ordinal}`,

  formerNames: 'Denominaciones anteriores',
  noFormerNames: 'Los antecedentes del Manual no mencionan otra denominación de la que hoy responda.',
  stated: 'El Manual lo dice.',
  inferred: 'Se deduce del Manual; no lo dice con esas palabras.',
  undated: 'sin fecha',
  becameOf: (kind: Fate, into: string | undefined) => {
    if (into === undefined) {
      return renderFate(kind, 'es').replace(/\.$/, '');
    }
    return kind === 'renamed' ? `pasó a llamarse «${into}»` : `sus funciones pasaron a «${into}»`;
  },
  sharedName: (units: string) => `Hoy responden de ella también: ${units}.`,

  misprints: (count: number) => `Erratas en su apartado (${count})`,
  misprintColumns: ['Renglón', 'Impreso', 'Observación'],

  summary: (same: number, alike: number) => `Pares de funciones iguales: ${same}; parecidas: ${alike}`,
  summaryOnly: (unit: string, only: number, count: number) => `Sólo en ${unit}: ${only} de ${count}`,
  comparedFacts: 'Las dos unidades',
  fact: 'Dato',
  level: 'Nivel',
  superior: 'Superior',
  where: 'Dónde está',
  dutyCount: 'Funciones',
  none: 'ninguno',
  sameDuties: (count: number) => `Funciones iguales (${count})`,
  noSame: 'Ninguna función es igual palabra por palabra.',
  text: 'Texto',
  alikeDuties: (count: number) => `Funciones parecidas (${count})`,
  noAlike: 'Ninguna función se parece a una de la otra unidad.',
  alikeNote:
    'Comparten la mitad de las palabras de su asunto o más, aunque el verbo sea otro; lo que no coincide va marcado. La semejanza no decide a quién corresponde un asunto.',
  onlyIn: (unit: string, only: number, count: number) => `Sólo en ${unit} (${only} de ${count})`,
  onlyNote: 'Ninguna función de la otra unidad comparte la mitad de las palabras de su asunto.',
  onlyNone: 'Todas sus funciones tienen una igual o parecida en la otra unidad.',

  note: 'El Manual distribuye funciones; por sí solo no es fuente de competencia.',
};

export type UnitPageStrings = typeof SPANISH;

const ENGLISH: UnitPageStrings = {
  comparisonTitle: (one, other) => `Comparison: ${one} and ${other}`,
  source: (title) => (title === '' ? 'According to the manual in use' : `According to the ${title}`),
  ratified: (date) => `, ratified on ${date}`,
  page: (page) => `page ${page} by the contents`,
  line: (line) => `line ${line}`,
  shortLine: (line) => `l. ${line}`,
  printedAs: (number) => `the body prints it, by mistake, as ${number}`,

  place: 'Place in the hierarchy',
  isRoot: 'It depends on no other unit of the Manual.',
  subordinates: (count) =>
    count === 0
      ? 'No unit depends on it.'
      : count === 1
        ? 'One unit depends directly on it.'
        : `${count} units depend directly on it.`,
  superiorInferred: {
    clave: 'The Manual does not print its superior: it was inferred from the codes.',
    level: 'The Manual does not print its superior: it was inferred from level and order.',
  },

  objectives: 'Objective or main function',
  duties: (count) => `Duties according to the Manual (${count})`,
  ourNumbers:
    'The Manual does not number its duties: the number is their order of appearance and is the extension’s. “l.” is the line of the Manual’s text.',
  printedNumbers: '“l.” is the line of the Manual’s text.',
  otherText: 'Other paragraphs of its section',

  shared: 'Who has duties the same or alike',
  sharedColumns: ['Duty', 'The same or alike in'],
  sharedNote:
    'Words are compared: “the same”, word for word with the items; “alike”, half of the words of the matter or more, whatever the verb. Likeness does not decide whose a matter is.',
  notShared: 'No duty the same as or like its own was found in another unit.',
  relations: {
    'same-unit': 'the same unit',
    superior: 'superior',
    subordinate: 'depends on it',
    'same-branch': 'same branch',
    'other-branch': 'other branch',
  },
  same: 'the same',
  alike: 'alike',
  sharedItems: (shared, count) =>
    shared === 0 ? 'with other items' : `items that are the same: ${shared} of ${count}`,
  openings: 'Duties that open as those of other units do, but with other items: ',
  clauses: 'Clauses that many units have, in these words or similar ones: ',
  commonTo: (units) => (units === 1 ? '1 unit' : `${units} units`),
  commonClause: (units) => `A clause that ${units} units have, in these words or similar ones.`,
  closing: 'closing clause',
  closingClause: 'Closing clause.',

  law: 'Legal framework that its duties cite',
  lawColumns: ['Instrument', 'Duties that cite it'],
  noLaw: 'Its duties cite no instrument.',
  undecidedLaw: 'Citations of which it is not known what instrument they mean:',
  mayBe: (names) => `It may be: ${names}.`,
  or: ' or ',
  article: (article) => `article ${article}`,

  speaksOf: (count) => `Units that its duties mention (${count})`,
  speaksOfNone: 'Its duties mention no other unit of the Manual.',
  spokenOfBy: (count) => `Units whose duties mention it (${count})`,
  spokenOfByNone: 'No duty of another unit mentions it.',
  impliedAs: (words) => `without its name, as ${words}: `,
  impliedOnly: 'Without its name, as superior, by its level or in other words: ',
  loose: 'They mention besides:',

  duty: (count) => (count === 1 ? 'duty ' : 'duties '),
  item: (marker) => `item ${marker}`,
  bullet: (ordinal) => `bullet ${ordinal}`,

  formerNames: 'Former names',
  noFormerNames: 'The history of the Manual tells of no other name that it answers to today.',
  stated: 'The Manual says so.',
  inferred: 'Concluded from the Manual; it does not say so in these words.',
  undated: 'no date',
  becameOf: (kind, into) => {
    if (into === undefined) {
      return renderFate(kind, 'en').replace(/\.$/, '');
    }
    return kind === 'renamed' ? `it was renamed “${into}”` : `its duties passed to “${into}”`;
  },
  sharedName: (units) => `Today these answer to it too: ${units}.`,

  misprints: (count) => `Misprints in its section (${count})`,
  misprintColumns: ['Line', 'Printed', 'Remark'],

  summary: (same, alike) => `Pairs of duties that are the same: ${same}; alike: ${alike}`,
  summaryOnly: (unit, only, count) => `Only in ${unit}: ${only} of ${count}`,
  comparedFacts: 'The two units',
  fact: 'Fact',
  level: 'Level',
  superior: 'Superior',
  where: 'Where it stands',
  dutyCount: 'Duties',
  none: 'none',
  sameDuties: (count) => `The same duties (${count})`,
  noSame: 'No duty is the same word for word.',
  text: 'Text',
  alikeDuties: (count) => `Duties that are alike (${count})`,
  noAlike: 'No duty is like one of the other unit.',
  alikeNote:
    'They share half of the words of their matter or more, whatever the verb; what differs is marked. Likeness does not decide whose a matter is.',
  onlyIn: (unit, only, count) => `Only in ${unit} (${only} of ${count})`,
  onlyNote: 'No duty of the other unit shares half of the words of their matter.',
  onlyNone: 'Each of its duties has one in the other unit that is the same or alike.',

  note: 'The Manual distributes duties; by itself it is no source of legal powers.',
};

export function unitPageStringsFor(locale: Locale): UnitPageStrings {
  return locale === 'en' ? ENGLISH : SPANISH;
}
