import type { LegalSource } from '../model/legal-framework.ts';
import type { LegalCitationReason, ManualReference, UnitReferenceReason } from '../model/reference.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Locale } from './strings.ts';

/** Why words of the manual mean what they mean, in one sentence. */
export function referenceReason({ kind, reason }: ManualReference, locale: Locale): string {
  return kind === 'unit' ? unitReason(reason, locale) : lawReason(reason, locale);
}

/** Why words of a duty mean a unit, or none. */
export function unitReason(reason: UnitReferenceReason, locale: Locale): string {
  return UNIT_REASONS[reason][locale];
}

/** Why a citation means its instruments. */
export function lawReason(reason: LegalCitationReason, locale: Locale): string {
  return LAW_REASONS[reason][locale];
}

/** An instrument of the legal framework, with a link to the line that lists it. */
export function renderLegalSource({ name, published }: LegalSource, link: string, locale: Locale): string {
  const date =
    published === undefined ? '' : ` · ${locale === 'en' ? 'first published' : 'publicación original'}: ${published}`;
  return `**${escapeMarkdown(name)}**\n\n[${locale === 'en' ? 'Legal framework of the Manual' : 'Marco jurídico del Manual'}](${link})${escapeMarkdown(date)}`;
}

const UNIT_REASONS: Readonly<Record<UnitReferenceReason, Readonly<Record<Locale, string>>>> = {
  named: { es: 'Nombrada así en el Manual.', en: 'Named so in the Manual.' },
  'shared-name': {
    es: 'Dos unidades llevan este nombre y el texto no dice cuál.',
    en: 'Two units bear this name, and the text does not say which.',
  },
  'shared-name-in-branch': {
    es: 'Dos unidades llevan este nombre; una está en esta rama.',
    en: 'Two units bear this name; one is in this branch.',
  },
  misspelled: { es: 'Nombre impreso con errata.', en: 'The name is misprinted.' },
  'former-name': { es: 'Ninguna unidad lleva ya este nombre.', en: 'No unit bears this name any more.' },
  'not-in-manual': { es: 'El Manual no describe este órgano.', en: 'The Manual does not describe this body.' },
  'own-level': { es: 'Es la unidad de esta sección.', en: 'It is the unit of this section.' },
  'superior-of-level': {
    es: 'Es el superior de ese nivel de la unidad de esta sección.',
    en: 'It is the superior of that level of the unit of this section.',
  },
  'self-or-superior': {
    es: 'Puede ser la unidad de esta sección o su superior: el texto no lo decide.',
    en: 'It may be the unit of this section or its superior: the text does not decide.',
  },
  'named-before': { es: 'La nombrada antes en la misma función.', en: 'The one named earlier in the same duty.' },
  'hierarchical-superior': {
    es: 'El superior jerárquico de la unidad de esta sección.',
    en: 'The superior of the unit of this section.',
  },
  'all-of-level': { es: 'Todas las unidades de ese nivel.', en: 'All units of that level.' },
  subordinates: { es: 'Las unidades que dependen de ella.', en: 'The units below it.' },
  'no-unit-of-level': {
    es: 'Ni esta sección ni sus superiores tienen ese nivel.',
    en: 'Neither this section nor its superiors have that level.',
  },
};

const LAW_REASONS: Readonly<Record<LegalCitationReason, Readonly<Record<Locale, string>>>> = {
  named: { es: 'Citado por su nombre.', en: 'Cited by its name.' },
  'named-in-part': { es: 'Citado por parte de su nombre.', en: 'Cited by part of its name.' },
  'short-name': {
    es: 'Así abrevia el Manual este ordenamiento.',
    en: 'The Manual shortens this instrument so.',
  },
  'topic-of-section': {
    es: 'En esta sección se entiende el ordenamiento propio de su materia.',
    en: 'In this section the instrument of its own matter is meant.',
  },
  'not-said-which': { es: 'El texto no dice cuál.', en: 'The text does not say which.' },
  'not-in-framework': {
    es: 'El marco jurídico del Manual no lo menciona.',
    en: 'The legal framework of the Manual does not list it.',
  },
};
