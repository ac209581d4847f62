import type { Fate } from '../model/history.ts';
import type { Locale } from './strings.ts';

/** What became of a unit, as the end of a sentence. */
export function renderFate(fate: Fate, locale: Locale): string {
  return FATES[fate][locale];
}

const FATES: Readonly<Record<Fate, Readonly<Record<Locale, string>>>> = {
  renamed: { es: 'cambió de nombre.', en: 'it was renamed.' },
  absorbed: { es: 'sus funciones pasaron a otra unidad.', en: 'its duties passed to another unit.' },
  left: {
    es: 'salió de la organización que describe el Manual.',
    en: 'it left the organization that the Manual describes.',
  },
  abolished: { es: 'desapareció.', en: 'it was abolished.' },
  'not-stated': {
    es: 'el Manual no señala su destino.',
    en: 'the Manual does not say what became of it.',
  },
};
