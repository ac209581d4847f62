import type { Likeness } from '../features/duty-chain.ts';
import type { Locale } from './strings.ts';

interface DutyWords {
  /** Classes of verbs, as a person reads them of a unit. */
  readonly verbs: ReadonlyMap<string, string>;
  readonly likeness: Readonly<Record<Likeness, string>>;
}

const SPANISH: DutyWords = {
  // The classes are named as the query names them, in Spanish.
  verbs: new Map(),
  likeness: {
    same: 'mismo asunto',
    near: 'casi el mismo asunto',
    alike: 'asunto muy parecido',
    akin: 'asunto parecido',
  },
};

const ENGLISH: DutyWords = {
  verbs: new Map([
    ['establece', 'establishes'],
    ['autoriza', 'authorises'],
    ['propone', 'proposes'],
    ['revisa', 'reviews'],
    ['elabora', 'drafts'],
    ['coordina', 'coordinates'],
    ['ejecuta', 'carries out'],
    ['informa', 'informs'],
    ['asesora', 'advises'],
    ['participa', 'takes part'],
  ]),
  likeness: {
    same: 'same matter',
    near: 'nearly the same matter',
    alike: 'very similar matter',
    akin: 'similar matter',
  },
};

/** The words for what a duty does with its matter and for how alike two duties are. */
export function dutyWordsFor(locale: Locale): {
  verb(verbClass: string): string;
  likeness(likeness: Likeness): string;
} {
  const words = locale === 'en' ? ENGLISH : SPANISH;
  return {
    verb: (verbClass) => words.verbs.get(verbClass) ?? verbClass,
    likeness: (likeness) => words.likeness[likeness],
  };
}
