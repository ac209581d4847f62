import type { UnitLevel } from '../../model/unit.ts';

/**
 * How people write the level word of a unit and the post at its head. A curated table of Mexican administration, not
 * of one manual: of these only the levels that a manual has are looked for in drafts. Folded spellings are derived.
 */
export interface LevelWords {
  readonly level: UnitLevel;
  readonly plural: string;
  /** Common cuts, without the period; those of several words may leave "de" out. */
  readonly abbreviations: readonly string[];
  /** The level with a part left out, and its plural: "Subjefatura" for "Subjefatura de División". */
  readonly shortened: readonly (readonly [singular: string, plural: string])[];
  /** Who is at its head, besides "Jefe de …", which every level may have: singular, plural. */
  readonly posts: readonly (readonly [singular: string, plural: string])[];
}

/** Longer level words first, so that "Dirección General" is not read as a "Dirección". */
export const LEVEL_WORDS: readonly LevelWords[] = [
  {
    level: 'Subjefatura de División',
    plural: 'Subjefaturas de División',
    abbreviations: [
      'Subjef de Div',
      'Subj de Div',
      'Subjefatura de Div',
      'Subjef de División',
      'Subj de División',
      'Sub de Div',
      'Subjef',
      'Subj',
      'Subdivisión',
    ],
    shortened: [['Subjefatura', 'Subjefaturas']],
    posts: [
      ['Subjefe de División', 'Subjefes de División'],
      ['Subjefa de División', 'Subjefas de División'],
      ['Subjefe de Div', 'Subjefes de Div'],
      ['Subjefa de Div', 'Subjefas de Div'],
      ['Subjefe', 'Subjefes'],
      ['Subjefa', 'Subjefas'],
    ],
  },
  level('Jefatura de Unidad Departamental', 'Jefaturas de Unidad Departamental', ['JUD']),
  level(
    'Dirección General Adjunta',
    'Direcciones Generales Adjuntas',
    ['DGA'],
    ['Director General Adjunto', 'Directores Generales Adjuntos'],
    ['Directora General Adjunta', 'Directoras Generales Adjuntas'],
  ),
  level(
    'Dirección Ejecutiva',
    'Direcciones Ejecutivas',
    ['Dir Ejecutiva'],
    ['Director Ejecutivo', 'Directores Ejecutivos'],
    ['Directora Ejecutiva', 'Directoras Ejecutivas'],
  ),
  level(
    'Dirección General',
    'Direcciones Generales',
    ['Dir Gral', 'Dir General'],
    ['Director General', 'Directores Generales'],
    ['Directora General', 'Directoras Generales'],
  ),
  level(
    'Coordinación General',
    'Coordinaciones Generales',
    ['Coord Gral'],
    ['Coordinador General', 'Coordinadores Generales'],
    ['Coordinadora General', 'Coordinadoras Generales'],
  ),
  level(
    'Subdirección',
    'Subdirecciones',
    ['Subdir'],
    ['Subdirector', 'Subdirectores'],
    ['Subdirectora', 'Subdirectoras'],
  ),
  level('Dirección', 'Direcciones', ['Dir', 'Direcc'], ['Director', 'Directores'], ['Directora', 'Directoras']),
  level('Unidad', 'Unidades', ['Unid']),
  level(
    'Coordinación',
    'Coordinaciones',
    ['Coord', 'Coordin', 'Coor'],
    ['Coordinador', 'Coordinadores'],
    ['Coordinadora', 'Coordinadoras'],
  ),
  level('División', 'Divisiones', ['Div']),
  level('Departamento', 'Departamentos', ['Depto', 'Dpto']),
  level('Oficina', 'Oficinas', ['Ofna']),
  level('Subgerencia', 'Subgerencias', ['Subgcia'], ['Subgerente', 'Subgerentes']),
  level('Gerencia', 'Gerencias', ['Gcia'], ['Gerente', 'Gerentes']),
  level(
    'Subsecretaría',
    'Subsecretarías',
    ['Subsría'],
    ['Subsecretario', 'Subsecretarios'],
    ['Subsecretaria', 'Subsecretarias'],
  ),
  level('Secretaría', 'Secretarías', ['Sría'], ['Secretario', 'Secretarios'], ['Secretaria', 'Secretarias']),
  level('Jefatura', 'Jefaturas', ['Jef']),
  level('Delegación', 'Delegaciones', ['Deleg'], ['Delegado', 'Delegados'], ['Delegada', 'Delegadas']),
  level(
    'Subdelegación',
    'Subdelegaciones',
    ['Subdeleg'],
    ['Subdelegado', 'Subdelegados'],
    ['Subdelegada', 'Subdelegadas'],
  ),
  level('Área', 'Áreas', []),
  level('Órgano', 'Órganos', []),
  level('Sección', 'Secciones', ['Secc']),
];

function level(
  name: UnitLevel,
  plural: string,
  abbreviations: readonly string[],
  ...posts: readonly (readonly [string, string])[]
): LevelWords {
  return { level: name, plural, abbreviations, shortened: [], posts };
}
