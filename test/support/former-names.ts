import type { FormerName } from '../../server/src/core/model/former-name.ts';
import { manualText } from './manual.ts';

/** Former names of chapter 3, read by hand: name, units of today, date, 1-based line of the event. */
const ROWS: readonly (readonly [name: string, units: readonly string[], date: string | undefined, line: number])[] = [
  ['Dirección de Afiliación y Cobranza', ['8.1'], '2003-06-30', 188],
  ['Dirección de Incorporación y Recaudación del Seguro Social', ['8.1'], '2006-09-18', 196],
  ['Coordinación de Subdelegaciones', [], undefined, 186],
  ['Unidad de Planeación y Estrategias de Recaudación', [], '2006-09-18', 196],
  ['Coordinación de Mejora Continua de Procesos Recaudatorios', ['8.6'], '2008-05-16', 221],
  ['Coordinación de Sistemas Automatizados de Recaudación', [], '2007-10-16', 200],
  ['Coordinación de Régimen Obligatorio', ['8.2.1'], '2006-09-18', 196],
  ['Coordinación de Incorporación al Régimen Voluntario y Esquemas Especiales', ['8.2.1'], '2006-09-18', 196],
  ['Coordinación de Afiliación al Régimen Obligatorio', ['8.2.1'], '2006-09-18', 196],
  ['Coordinación de Clasificación de Empresas', ['8.2.2'], '2008-05-16', 225],
  ['Coordinación de Atención al Contribuyente', ['8.6'], '2006-09-18', 196],
  ['Coordinación de Sistemas de Información', [], '2007-10-16', 200],
  ['Subjefatura de División de Capacitación y Control de Recursos Humanos', [], '2007-10-16', 200],
  ['Coordinación de Enlace Regional', [], '2007-10-16', 200],
  [
    'Coordinación de Servicios Administrativos y de Mejora Continua de Procesos Recaudatorios',
    ['8.6'],
    '2012-04-01',
    246,
  ],
  ['Coordinación de Supervisión a la Operación del Nivel Desconcentrado', [], '2015-02-01', 274],
  ['Coordinación de Cobro Coactivo', ['8.3.1'], '2008-05-16', 236],
  ['Subjefatura de División de Prospectiva Económica', [], '2009-08-01', 238],
  ['Subjefatura de División de Desarrollo de Personal', [], '2009-08-01', 238],
  ['División de Procesos Operativos del Nivel Desconcentrado', [], '2017-12-16', 280],
  ['División de Soporte a la Operación', ['8.4.1.3'], '2014-01-01', 260],
  ['División de Revisión Técnico Fiscal', ['8.4.2.1'], '2014-01-01', 260],
  ['Subjefatura de División de Fiscalización Estratégica D', [], '2014-06-16', 262],
  ['Subjefatura de División de Asuntos Especiales', ['8.2.1.1.2'], '2014-09-01', 272],
  ['Subjefatura de División de Fiscalización Estratégica A', ['8.2.2.1.3'], '2014-09-01', 272],
  ['División de Supervisión a la Operación del Nivel Desconcentrado', [], '2015-02-01', 274],
  ['División de Análisis y Soporte a la Operación Desconcentrada', [], '2017-12-16', 280],
  ['Coordinación de Seguimiento a la Operación del Nivel Desconcentrado', [], '2017-12-16', 280],
];

const lines = manualText.split('\n');

export const formerNames: readonly FormerName[] = ROWS.map(([name, units, date, line]) => ({
  name,
  units,
  date,
  offset: lines.slice(0, line - 1).join('\n').length + 1,
  event: lines[line - 1] ?? '',
}));
