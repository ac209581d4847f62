import type { DraftRule } from '../model/finding.ts';
import type { Locale } from './strings.ts';

/** What a rule is called in menus and settings: in small letters, to stand in a sentence. */
export function nameRule(rule: DraftRule, locale: Locale): string {
  return (locale === 'en' ? ENGLISH_NAMES : SPANISH_NAMES)[rule];
}

/** What each rule is about, in a sentence. */
export function describeRule(rule: DraftRule, locale: Locale): string {
  return (locale === 'en' ? ENGLISH : SPANISH)[rule];
}

const SPANISH_NAMES: Readonly<Record<DraftRule, string>> = {
  'wrong-name': 'nombre mal escrito',
  'former-name': 'denominación anterior',
  'wrong-level': 'nivel equivocado',
  'name-and-number': 'numeral y nombre que no coinciden',
  'wrong-citation': 'cita inexistente',
  'ambiguous-name': 'nombre compartido',
  'acronym-undefined': 'sigla sin explicar',
  'altered-quotation': 'cita no literal',
  'unfounded-quotation': 'cita sin sustento',
  'other-competence': 'asunto de otra unidad',
  'unused-ignore': 'comentario sin efecto',
};

const ENGLISH_NAMES: Readonly<Record<DraftRule, string>> = {
  'wrong-name': 'misspelt name',
  'former-name': 'former name',
  'wrong-level': 'wrong level',
  'name-and-number': 'number and name that do not agree',
  'wrong-citation': 'citation of what is not there',
  'ambiguous-name': 'shared name',
  'acronym-undefined': 'acronym not spelled out',
  'altered-quotation': 'quotation that is not literal',
  'unfounded-quotation': 'quotation without source',
  'other-competence': 'matter of another unit',
  'unused-ignore': 'comment without effect',
};

const SPANISH: Readonly<Record<DraftRule, string>> = {
  'wrong-name': 'El nombre escrito no es el de ninguna unidad del Manual.',
  'former-name': 'El nombre escrito es una denominación anterior.',
  'wrong-level': 'El Manual tiene una unidad con ese nombre en otro nivel.',
  'name-and-number': 'El numeral y el nombre son de unidades distintas.',
  'wrong-citation': 'Se cita un numeral, una función o un inciso que el Manual no tiene.',
  'ambiguous-name': 'Varias unidades del Manual tienen ese nombre.',
  'acronym-undefined': 'El texto usa una sigla que no explica.',
  'altered-quotation': 'Lo que se cita como función del Manual no es su texto literal.',
  'unfounded-quotation': 'Lo que el texto atribuye al Manual no está en él, o no donde se cita.',
  'other-competence': 'El texto da a una unidad lo que el Manual da a otras.',
  'unused-ignore': 'El comentario pide ignorar un aviso que no existe.',
};

const ENGLISH: Readonly<Record<DraftRule, string>> = {
  'wrong-name': 'The name as written is that of no unit of the Manual.',
  'former-name': 'The name as written is a former one.',
  'wrong-level': 'The Manual has a unit of that name at another level.',
  'name-and-number': 'The number and the name belong to different units.',
  'wrong-citation': 'A number, duty or item is cited that the Manual does not have.',
  'ambiguous-name': 'Several units of the Manual have that name.',
  'acronym-undefined': 'The text uses an acronym that it does not spell out.',
  'altered-quotation': 'What is quoted as a duty of the Manual is not its literal text.',
  'unfounded-quotation': 'What the text ascribes to the Manual is not in it, or not where it is cited.',
  'other-competence': 'The text gives a unit what the Manual gives to others.',
  'unused-ignore': 'The comment ignores a problem that is not there.',
};
