import type { Institution, Level } from '../model/level.ts';

/** A level word as the duties of a manual print it. */
export interface LevelForm {
  readonly printed: string;
  readonly level: Level;
  readonly isPlural: boolean;
  /** "Coordinador Normativo". */
  readonly isNormative: boolean;
}

export interface PrintedLevels {
  /** Where a level word may begin; the engine skips to its first letters. */
  readonly beginning: RegExp;
  /** The longest that stands at an offset. */
  formAt(text: string, offset: number): LevelForm | undefined;
  /** Inside the name of a body: where the next body is named, or the institution that it belongs to. */
  readonly nextBody: RegExp;
}

const FIRST_LETTERS = 4;

/** The patterns are made of curated words, letters alone: nothing of a manual gets into them. */
export function indexPrintedLevels(levels: readonly Level[], institution: Institution | undefined): PrintedLevels {
  const forms = levels.filter(({ isRanked }) => isRanked).flatMap(formsOf);
  const byWords = new Map(forms.map((form) => [form.printed, form]));
  const longestFirst = [...byWords.keys()].toSorted((left, right) => right.length - left.length);
  const word = new RegExp(`${anyOf(longestFirst)}(?!\\p{L})`, 'uy');
  const firstWords = forms.flatMap(({ printed, isPlural }) => (isPlural ? [] : (printed.split(' ')[0] ?? [])));
  const owner = institution === undefined ? '' : `| (?:del|de la) ${institution.short}$`;
  return {
    beginning: new RegExp(anyOf(longestFirst.map((form) => form.slice(0, FIRST_LETTERS))), 'g'),
    formAt: (text, offset) => {
      word.lastIndex = offset;
      return byWords.get(word.exec(text)?.[0] ?? '');
    },
    nextBody: new RegExp(` (?:y )?(?:de )?la ${anyOf(firstWords)}${owner}`),
  };
}

/** In small letters a level word is meant only in the singular: "dicha coordinación". */
function formsOf(level: Level): readonly LevelForm[] {
  const { name, plural, shortened, posts } = level;
  const form = (printed: string, isPlural: boolean) => ({ printed, level, isPlural, isNormative: false });
  const heads = level.isNormative ? posts.map(({ singular }) => `${singular} Normativo`) : [];
  return [
    ...[{ singular: name, plural }, ...shortened].flatMap((forms) => [
      form(forms.singular, false),
      form(forms.plural, true),
    ]),
    form(name.toLowerCase(), false),
    ...heads.map((printed) => ({ ...form(printed, false), isNormative: true })),
  ];
}

function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : `(?:${[...new Set(words)].join('|')})`;
}
