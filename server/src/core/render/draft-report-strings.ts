import type { Locale } from './strings.ts';

const SPANISH = {
  title: (name: string) => `Informe del borrador «${name}»`,
  accordingTo: (title: string) => (title === '' ? 'Según el manual en uso' : `Según el ${title}`),
  ratified: (date: string) => `, ratificado el ${date}`,
  lines: 'Los renglones son los del borrador al hacer este informe.',
  units: (count: number) => `Unidades nombradas (${count})`,
  unitColumns: ['Numeral', 'Unidad', 'Veces', 'Renglones'],
  noUnits: 'El borrador no nombra ninguna unidad del Manual.',
  citations: (count: number) => `Citas y transcripciones (${count})`,
  citationColumns: ['Renglón', 'En el borrador', 'En el Manual'],
  noCitations: 'El borrador no cita ningún numeral ni transcribe ninguna función.',
  findings: (count: number) => `Avisos (${count})`,
  findingColumns: ['Renglón', 'En el borrador', 'Qué no coincide', 'Regla'],
  noFindings: 'No se encontró nada que difiera del Manual.',
  noSuchDuty: (unit: string, written: string, count: number) =>
    `${unit}: no tiene función ${written} (el Manual le señala ${count})`,
  noSuchItem: (unit: string, written: string) => `${unit}: no tiene ahí un inciso ${written}`,
  placeSays: (unit: string, text: string) => `${unit}: «${text}»`,
  literal: 'Transcripción literal',
  altered: 'Transcripción que difiere',
  quotedFrom: (id: string) => {
    const [unit, duty] = partsOf(id);
    return ` (${unit}, función ${duty})`;
  },
  note: 'Este informe señala coincidencias con el Manual y no sustituye la revisión de una persona. El Manual distribuye funciones; por sí solo no es fuente de competencia.',
  unit: 'unidad',
  citation: 'cita',
  quotation: 'transcripción',
  problem: 'aviso',
  csvColumns: ['Manual', 'Tipo', 'Renglón', 'Columna', 'En el borrador', 'Numeral', 'Regla', 'Según el Manual'],
};

export type DraftReportStrings = typeof SPANISH;

const ENGLISH: DraftReportStrings = {
  title: (name) => `Report on the draft “${name}”`,
  accordingTo: (title) => (title === '' ? 'According to the manual in use' : `According to the ${title}`),
  ratified: (date) => `, ratified on ${date}`,
  lines: 'Lines are those of the draft when this report was made.',
  units: (count) => `Units named (${count})`,
  unitColumns: ['Number', 'Unit', 'Times', 'Lines'],
  noUnits: 'The draft names no unit of the Manual.',
  citations: (count) => `Citations and quotations (${count})`,
  citationColumns: ['Line', 'In the draft', 'In the Manual'],
  noCitations: 'The draft cites no number and quotes no duty.',
  findings: (count) => `Problems (${count})`,
  findingColumns: ['Line', 'In the draft', 'What does not agree', 'Rule'],
  noFindings: 'Nothing was found that differs from the Manual.',
  noSuchDuty: (unit, written, count) => `${unit}: has no duty ${written} (the Manual gives it ${count})`,
  noSuchItem: (unit, written) => `${unit}: has no item ${written} there`,
  placeSays: (unit, text) => `${unit}: “${text}”`,
  literal: 'Literal quotation',
  altered: 'Quotation that differs',
  quotedFrom: (id) => {
    const [unit, duty] = partsOf(id);
    return ` (${unit}, duty ${duty})`;
  },
  note: 'This report points out what agrees with the Manual and does not replace review by a person. The Manual distributes duties; by itself it is no source of legal powers.',
  unit: 'unit',
  citation: 'citation',
  quotation: 'quotation',
  problem: 'problem',
  csvColumns: ['Manual', 'Kind', 'Line', 'Column', 'In the draft', 'Number', 'Rule', 'According to the Manual'],
};

/** `8.2.1#5.c` → "8.2.1", "5". */
function partsOf(id: string): readonly [unit: string, duty: string] {
  const [unit = '', rest = ''] = id.split('#');
  return [unit, rest.split('.')[0] ?? ''];
}

export function draftReportStringsFor(locale: Locale): DraftReportStrings {
  return locale === 'en' ? ENGLISH : SPANISH;
}
