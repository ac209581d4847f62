import type { DraftRule } from '../model/finding.ts';
import { DEFAULT_SEVERITIES, type Severity } from '../model/severity.ts';
import { capitalize } from '../text/capitalize.ts';
import { describeRule, nameRule } from './rule-strings.ts';
import type { Locale } from './strings.ts';

/**
 * What a person should know of a rule, as Markdown: why it speaks, what it offers, how to quieten it. `setting` is the
 * name of the one that says how grave it is.
 */
export function renderRulePage(rule: DraftRule, setting: string, locale: Locale): string {
  const page = locale === 'en' ? ENGLISH : SPANISH;
  const title = capitalize(nameRule(rule, locale));
  return [
    `# ${title}`,
    describeRule(rule, locale),
    page.explanations[rule],
    page.level(DEFAULT_SEVERITIES[rule], setting),
    page.ignore(rule),
    '',
  ].join('\n\n');
}

/** The explanation alone, in plain text. */
export function explainRule(rule: DraftRule, locale: Locale): string {
  return (locale === 'en' ? ENGLISH : SPANISH).explanations[rule];
}

interface Page {
  readonly explanations: Readonly<Record<DraftRule, string>>;
  level(severity: Severity, setting: string): string;
  ignore(rule: DraftRule): string;
}

const SPANISH: Page = {
  explanations: {
    'wrong-name':
      'El nombre tiene un error de escritura: «Coordinación de Afilación». Se ofrece el nombre del Manual; las mayúsculas y los acentos quedan como usted los escribe.',
    'former-name':
      'La denominación ya no está vigente. Se dice desde cuándo, por qué acontecimiento de los antecedentes y qué unidad le corresponde hoy, si hay alguna. Quien cuenta la historia no recibe el aviso: «la entonces Coordinación de Cobro Coactivo». Tampoco quien habla de entonces: cuenta la fecha más próxima en la misma frase, renglón o elemento de lista («Mediante oficio de 14 de marzo de 2005, la Coordinación…», «entre 2002 y 2005», «oficio 0952/0123/2005»), y si la frase no tiene ninguna, la última fecha del propio documento (lugar y fecha, «Fecha:», `date:`, `\\date`, «a los catorce días del mes de…»), siempre que caiga en el tiempo en que la denominación estuvo vigente. No cuentan las fechas de leyes y publicaciones, lo que empieza y no termina («desde 2003»), ni lo que se dice de hoy («que hoy administra», «deberá»). Las transcripciones («…», `>`, correo citado, `\\enquote`, `quote`) y los títulos de documentos quedan como están. El nombre de hoy se ofrece uno por uno, nunca al corregir todos los nombres.',
    'wrong-level':
      'El nombre es correcto, el nivel no: «Coordinación de Servicios Estratégicos» es una Unidad. Los nombres que cualquier dependencia puede tener («Dirección de Recursos Financieros») sólo se señalan cerca de otra unidad del Manual.',
    'name-and-number':
      'Numeral y nombre juntos no coinciden: «8.2.2 Coordinación de Afiliación». Sólo el autor sabe cuál de los dos quiso escribir; se ofrecen ambas correcciones.',
    'wrong-citation':
      'La cita no lleva a ninguna parte: «numeral 8.3.1.2.1, función 99», «numeral 8.3.9.1 del Manual», un inciso que no está. Se dice lo que hay: cuántas funciones, qué incisos, qué numerales. Las funciones se cuentan por su orden de aparición, porque el Manual las imprime con viñetas; un numeral sólo se señala donde el texto lo da por del Manual.',
    'ambiguous-name': 'Dos unidades se llaman igual y nada cerca dice de cuál se trata. Se ofrece agregar el numeral.',
    'acronym-undefined':
      'La sigla de una unidad aparece sin que el texto la explique. Se ofrece escribir el nombre la primera vez.',
    'altered-quotation':
      'Lo que está entre comillas es casi igual a una función del Manual, pero no literal. Se muestran las diferencias y se ofrece el texto literal. Se comparan las citas entre comillas de cualquier clase, en `\\enquote{}` y en bloques (`>`, `quote`). Lo que usted marca como suyo no es una alteración: «(…)», «[sic]», «[d]iseñar», «(énfasis añadido)», negritas y notas; tampoco un nombre o un cargo entre comillas.',
    'unfounded-quotation':
      'El texto atribuye al Manual lo que cita entre comillas («conforme al Manual, corresponde a la División de Dictamen «…»», «(numeral 8.3.2.2, función 3)»), y el Manual no lo dice, o no allí. Se dice de qué función es el texto, o qué es lo más parecido. Lo que no se atribuye al Manual no se señala.',
    'other-competence':
      'El texto dice que una unidad hace, hará o debe hacer algo («la División de Dictamen autorizará…», «corresponde a…», «será elaborado por…»), y esa materia figura entre las funciones de otras unidades, pero no entre las suyas ni las de las que le dependen. Se dice quién la tiene, en qué función y con qué verbo, y qué palabras se compararon. Es una comparación de palabras, no un dictamen de competencia: confírmela en el Manual. No se señala lo que sólo sus superiores tienen, lo que tienen muchas unidades, lo pasado, lo que se niega, pregunta o transcribe, ni a quien sólo se informa o se solicita. «¿A quién corresponde?» responde lo mismo de cualquier frase.',
    'unused-ignore':
      'Un comentario `manual:ignore` pide ignorar un aviso que no existe: el texto ya está bien, el aviso está en otro renglón o la regla que nombra no existe. Quítelo o corríjalo.',
  },
  level: (severity, setting) =>
    `Nivel: ${SEVERITY_NAMES[severity]}. Se modifica o desactiva en el ajuste \`${setting}\`.`,
  ignore: (rule) =>
    `Para ignorar el aviso, escriba un comentario en su renglón o en el anterior: \`<!-- manual:ignore ${rule} -->\`, en LaTeX y en texto \`% manual:ignore ${rule}\`; con \`ignore-file\`, vale para todo el documento.`,
};

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'advertencia',
  information: 'información',
  hint: 'sugerencia',
};

const ENGLISH: Page = {
  explanations: {
    'wrong-name':
      'The name has a typing error: “Coordinación de Afilación”. The name of the Manual is offered; capitals and accents stay as you write them.',
    'former-name':
      'The name is no longer in force. You learn since when, by which event of the history, and which unit answers to it today, if any. Who tells the history gets no warning: “la entonces Coordinación de Cobro Coactivo”. Nor does who speaks of that time: what counts is the nearest date in the same sentence, row or entry of a list (“Mediante oficio de 14 de marzo de 2005, la Coordinación…”, “entre 2002 y 2005”, “oficio 0952/0123/2005”), and where the sentence has none, the last date of the document itself (place and date, “Fecha:”, `date:`, `\\date`, “a los catorce días del mes de…”), if it lies in the time in which the name was in force. Dates of laws and publications do not count, nor what begins and does not end (“desde 2003”), nor what is said of today (“que hoy administra”, “deberá”). Transcriptions (“…”, `>`, quoted mail, `\\enquote`, `quote`) and titles of documents stay as they are. The name of today is offered one by one, never when all names are fixed.',
    'wrong-level':
      'The name is right, its level is not: “Coordinación de Servicios Estratégicos” is a Unidad. Names that any public body may have (“Dirección de Recursos Financieros”) are reported only near another unit of the Manual.',
    'name-and-number':
      'A number and a name side by side do not agree: “8.2.2 Coordinación de Afiliación”. Only the author knows which was meant; both corrections are offered.',
    'wrong-citation':
      'The citation leads nowhere: “numeral 8.3.1.2.1, función 99”, “numeral 8.3.9.1 del Manual”, an item that is not there. What there is is told: how many duties, which items, which numbers. Duties are counted in order of appearance, since the Manual prints bullets; a number is reported only where the text takes it for one of the Manual.',
    'ambiguous-name':
      'Two units share the name and nothing near it tells which is meant. Adding the number is offered.',
    'acronym-undefined':
      'The acronym of a unit is never spelled out in the text. Writing the name at its first use is offered.',
    'altered-quotation':
      'What stands in quotation marks is nearly a duty of the Manual, and not literally. The differences are shown and the literal text is offered. Quotations in marks of any kind, in `\\enquote{}` and in blocks (`>`, `quote`) are compared. What you mark as yours is no alteration: “(…)”, “[sic]”, “[d]iseñar”, “(énfasis añadido)”, emphasis and notes; nor is a name or a post in quotation marks.',
    'unfounded-quotation':
      'The text ascribes to the Manual what it quotes (“conforme al Manual, corresponde a la División de Dictamen «…»”, “(numeral 8.3.2.2, función 3)”), and the Manual does not say so, or not there. You learn of which duty the text is, or what is nearest. What is not ascribed to the Manual is not reported.',
    'other-competence':
      'The text says that a unit does, will do or is to do something (“la División de Dictamen autorizará…”, “corresponde a…”, “será elaborado por…”), and that matter is among the duties of other units, but not among its own nor those of units below it. You learn who has it, in which duty and with which verb, and which words were compared. It is a comparison of words, not a ruling on competence: confirm it in the Manual. Not reported: what only its superiors have, what many units have, what is past, denied, asked or transcribed, and who is only told or asked. “Whose Matter Is It?” answers the same of any sentence.',
    'unused-ignore':
      'A comment `manual:ignore` ignores a problem that is not there: the text is right by now, the problem is on another line, or the rule that it names does not exist. Take it out or correct it.',
  },
  level: (severity, setting) => `Level: ${severity}. The setting \`${setting}\` changes it or turns it off.`,
  ignore: (rule) =>
    `To ignore the problem, write a comment on its line or the one before: \`<!-- manual:ignore ${rule} -->\`, in LaTeX and plain text \`% manual:ignore ${rule}\`; with \`ignore-file\` it holds for the whole document.`,
};
