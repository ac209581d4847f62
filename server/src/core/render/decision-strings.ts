/** What was asked about a place and what a rule said, in words; the names of rules are told as they are. */
export interface DecisionStrings {
  readonly noMention: string;
  readonly undecided: string;
  readonly example: string;
  /** By question of the wing of mentions. */
  readonly questions: Readonly<Record<string, string>>;
  /** By verdict; the number of a unit is told as it is. */
  readonly verdicts: Readonly<Record<string, string>>;
}

export const SPANISH_DECISIONS: DecisionStrings = {
  noMention: 'no es mención',
  undecided: 'no hubo nada que decidir',
  example: 'por ejemplo',
  questions: {
    opens: '¿aquí empieza un nombre?',
    follows: '¿qué hace del nombre lo que sigue?',
    accepted: '¿es este el nombre?',
    'taken before': '¿es parte de un nombre que empieza antes?',
    listed: '¿sigue una enumeración?',
    'acronym meant': '¿la sigla es la unidad?',
    'number written': '¿es el numeral de una unidad?',
    'number beside a name': '¿está junto al nombre de su unidad?',
    'number cited': '¿el numeral es de este manual?',
    'number cue': '¿qué palabra introduce el numeral?',
    'number owner after': '¿de quién es, por lo que sigue?',
    'number owner before': '¿de quién es, por lo que precede?',
    'manual meant': '¿de qué manual se habla?',
    'number after a cited one': '¿sigue a un numeral ya citado?',
    apart: '¿está donde nadie lee texto: un enlace, una clave, una ruta?',
    'unit meant': '¿cuál de las unidades de ese nombre?',
  },
  verdicts: {
    ends: 'el nombre termina',
    unclear: 'no se sabe si termina',
    continues: 'el nombre sigue',
    mention: 'sí',
    no: 'no',
    'another body': 'no, es de otro órgano',
    taken: 'sí, es de otro nombre',
    'no name': 'no',
    any: 'cualquiera de ellas',
    unit: 'sí',
    'no unit': 'no',
    ours: 'sí',
    'not ours': 'no',
    'no number of a unit': 'no',
    numeral: '«numeral»',
    section: 'otra palabra para un apartado',
    title: 'el título del manual',
    manual: 'de este manual',
    foreign: 'de otro documento',
    unsaid: 'no lo dice',
    apart: 'sí, no es texto',
  },
};

export const ENGLISH_DECISIONS: DecisionStrings = {
  noMention: 'no mention',
  undecided: 'nothing had to be decided',
  example: 'for example',
  questions: {
    opens: 'does a name begin here?',
    follows: 'what do the words after make of the name?',
    accepted: 'is this the name?',
    'taken before': 'is it part of a name that begins before it?',
    listed: 'does it go on a list?',
    'acronym meant': 'is the acronym the unit?',
    'number written': 'is it the number of a unit?',
    'number beside a name': 'does it stand beside the name of its unit?',
    'number cited': 'is the number of this manual?',
    'number cue': 'which word introduces the number?',
    'number owner after': 'whose is it, by what follows?',
    'number owner before': 'whose is it, by what precedes?',
    'manual meant': 'of which manual is it said?',
    'number after a cited one': 'does it follow a number already cited?',
    apart: 'does it stand where nobody reads text: a link, a key, a path?',
    'unit meant': 'which of the units of that name?',
  },
  verdicts: {
    ends: 'the name ends',
    unclear: 'it may or may not end',
    continues: 'the name goes on',
    mention: 'yes',
    no: 'no',
    'another body': "no, it is another body's",
    taken: 'yes, of another name',
    'no name': 'no',
    any: 'any of them',
    unit: 'yes',
    'no unit': 'no',
    ours: 'yes',
    'not ours': 'no',
    'no number of a unit': 'no',
    numeral: '“numeral”',
    section: 'another word for a section',
    title: 'the title of the manual',
    manual: 'of this manual',
    foreign: 'of another document',
    unsaid: 'it does not say',
    apart: 'yes, it is no text',
  },
};
