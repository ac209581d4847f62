import type { Locale } from './strings.ts';

const SPANISH = {
  replaceWith: (text: string) => `Cambiar por «${shorten(text)}»`,
  insert: (text: string, branch: string) =>
    branch === '' ? `Agregar «${shorten(text)}»` : `Agregar «${shorten(text)}»: la de ${branch}`,
  literalText: () => 'Citar literalmente el Manual',
  spellOut: (text: string) => `Explicar la sigla: «${shorten(text)}»`,
  fixAll: (count: number) => `Corregir todos los nombres (${count})`,
  ignoreHere: (rule: string) => `Ignorar «${rule}» aquí`,
  ignoreInFile: (rule: string) => `Ignorar «${rule}» en todo el documento`,
  ignoreText: (text: string) => `No señalar «${shorten(text)}» en ningún borrador (se anota en los ajustes)`,
  whoseMatter: () => '¿A quién corresponde?',
  why: (rule: string) => `¿Por qué? La regla «${rule}»`,
  evidence: () => 'Lo que dice el Manual',
  mentions: (count: number, drafts: number) =>
    `${count === 1 ? '1 mención' : `${count} menciones`} en ${drafts === 1 ? '1 borrador' : `${drafts} borradores`}`,
  noMentions: () => 'Sin menciones en los borradores',
  openNumber: (number: string) => `Abrir ${number} en el Manual`,
  openCited: (cited: string) => `Abrir «${shorten(cited)}» en el Manual`,
  renameLabel: () => 'Nombre de la unidad según el Manual',
  renameDescription: (count: number) => (count === 1 ? 'Revise la mención' : `Revise las ${count} menciones`),
  renameAmbiguous: () => 'Varias unidades tienen este nombre: precise antes de cuál se trata.',
  renameNumber: () => 'Un numeral o una sigla no se puede cambiar por un nombre.',
  renameWithoutSuccessor: () => 'Hoy ninguna unidad del Manual corresponde a este nombre.',
  renameEmpty: () => 'El nombre no puede estar vacío ni ocupar varios renglones.',
};

const ENGLISH: typeof SPANISH = {
  replaceWith: (text) => `Replace with “${shorten(text)}”`,
  insert: (text, branch) => (branch === '' ? `Add “${shorten(text)}”` : `Add “${shorten(text)}”: that of ${branch}`),
  literalText: () => 'Quote the Manual literally',
  spellOut: (text) => `Spell out the acronym: “${shorten(text)}”`,
  fixAll: (count) => `Fix all names (${count})`,
  ignoreHere: (rule) => `Ignore “${rule}” here`,
  ignoreInFile: (rule) => `Ignore “${rule}” in the whole document`,
  ignoreText: (text) => `Leave “${shorten(text)}” alone in all drafts (noted in the settings)`,
  whoseMatter: () => 'Whose matter is it?',
  why: (rule) => `Why? The rule “${rule}”`,
  evidence: () => 'What the Manual says',
  mentions: (count, drafts) =>
    `${count === 1 ? '1 mention' : `${count} mentions`} in ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`,
  noMentions: () => 'No mentions in drafts',
  openNumber: (number) => `Open ${number} in the Manual`,
  openCited: (cited) => `Open “${shorten(cited)}” in the Manual`,
  renameLabel: () => 'Name of the unit according to the Manual',
  renameDescription: (count) => (count === 1 ? 'Check the mention' : `Check the ${count} mentions`),
  renameAmbiguous: () => 'Several units have this name: say first which is meant.',
  renameNumber: () => 'A number or an acronym cannot be replaced by a name.',
  renameWithoutSuccessor: () => 'Today no unit of the Manual answers to this name.',
  renameEmpty: () => 'The name must not be empty or span lines.',
};

const MAX_TITLE = 90;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_TITLE ? line : `${line.slice(0, MAX_TITLE)}…`;
}

export function draftStringsFor(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}
