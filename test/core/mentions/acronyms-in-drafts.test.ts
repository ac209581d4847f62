import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { manualAnalysis } from '../../support/manual.ts';

/** Where people put acronyms, each with the units that they mean; written before the rules that find them. */
const drafts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'at the end of a sentence': {
    'Se dio aviso a la DIR. Término de la sesión: 13:40 horas.': '8.1',
    'El proyecto es de la DIR. Solicito su apoyo para revisarlo.': '8.1',
    'Se consultó a la USE. La respuesta llegó tarde.': '8.4',
    'Quedó en manos de la DIR. Asimismo, se avisó al patrón.': '8.1',
    'La opinión la dio la DIR. Por lo anterior, procede.': '8.1',
    'Lo autorizó la DIR.\nQueda pendiente el oficio.': '8.1',
  },
  'behind a word that points': {
    'Lo anterior lo solicita la actual DIR en su informe.': '8.1',
    'Se turna a la nueva USE para su atención.': '8.4',
    'Lo dijo la hoy USE.': '8.4',
    'Es competencia de la mencionada DIR.': '8.1',
  },
  'with a verb of its own': {
    'Integrar la información con la que la DIR participa en el presupuesto.': '8.1',
    'Se recomienda que la DIR instruya por escrito a las áreas.': '8.1',
    'Conviene que la USE valide los datos.': '8.4',
    'Cuando la USE reciba el archivo, avisará.': '8.4',
    'Se solicita que la USE y la UFC notifiquen.': '8.4 8.3',
    'Es necesario que la USE, la UFC y la UISS actualicen sus cuadros.': '8.4 8.3 8.2',
  },
  'in lines of copies and headers of mail': {
    'C.c.p. Archivo DIR.': '8.1',
    'c.c.p.- Minutario USE.': '8.4',
    'Con copia para: Enlace USE.- Para su conocimiento.': '8.4',
    'CC: Directorio USE; Mesa de control': '8.4',
    'De: Enlace USE <enlace@imss.gob.mx>': '8.4',
    '> Para: Coordinadores DIR\n> Asunto: reunión': '8.1',
    '**Cc:** Enlaces DIR': '8.1',
    '\\cc{Archivo DIR}': '8.1',
    '\\copia{USE}': '8.4',
  },
  'joined to the institution': {
    'El personal del IMSS-DIR acudió.': '8.1',
    'La captura corresponde a IMSS-USE desde enero.': '8.4',
    'Lo firma IMSS/UFC por ausencia.': '8.3',
    'El equipo IMSS – DIR revisó el acta.': '8.1',
  },
  'alone, in bold, in a signature': {
    '**USE**': '8.4',
    'Lic. Ana Ruiz\nTitular\nDIR': '8.1',
    'Atentamente\n\nUSE': '8.4',
  },
};

/** The same letters as a verb, a command, another body, a number of an oficio. */
const others: readonly string[] = [
  'Quien la USE sin permiso responde.',
  'Que nadie la USE.',
  'Se recomienda que la USE para capturar y la guarde.',
  'Si la herramienta falla, que la USE con cuidado.',
  'Antes de que la USE en producción, revise el manual.',
  'USE SIEMPRE EL CASCO.',
  'USE el formato vigente.',
  'Ejecute el comando DIR. Muestra los archivos.',
  'El archivo DIR está dañado.',
  'Oficio IMSS-DIR-0123/2024.',
  'Folio: IMSS/DIR/0456/2023',
  'La clave es IMSS-USE-09.',
  'La DIR. Jurídica lo pide.',
  'La DIR. General de Recursos firmó.',
  'La DIR. MÉDICA OPINÓ.',
  'La DIR. Técnica del hospital opinó.',
  'Para: USE el formato que se anexa.',
  'Asunto: USE de equipos de protección',
];

suite('acronyms as people write them', () => {
  for (const [place, examples] of Object.entries(drafts))
    for (const [text, units] of Object.entries(examples)) test(`${place}: ${text}`, () => check(text, units));
  for (const text of others) test(`no unit: ${text}`, () => check(text, ''));
});

function check(text: string, units: string): void {
  const found = manualAnalysis.findMentions(text).filter(({ form }) => form === 'acronym');
  assert.equal(found.map((mention) => mention.units.join('+')).join(' '), units);
}
