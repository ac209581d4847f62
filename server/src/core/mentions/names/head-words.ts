import { SHIPPED_LEVELS } from '../../levels/families.ts';
import type { Forms, Level } from '../../model/level.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';

/** What an opening such as "Jefa de Div." says: which level, and how it is written. */
export interface HeadSense {
  readonly level: string;
  readonly kind: 'full' | 'abbrev' | 'shortened' | 'post';
  readonly number: 'singular' | 'plural';
  /** The opening as it should be written. */
  readonly spelling: string;
  readonly phrase: readonly string[];
  /** What names of the level open with where it stands for that: "Jefatura de Departamento"; else the level word. */
  readonly opening: string;
  /** "Jefe", the level word left out: it says little alone. */
  readonly isBare: boolean;
}

/** Every opening by which the levels are named; a phrase may have several senses. */
export function headSensesOf(levels: readonly Level[]): readonly HeadSense[] {
  const senses = new Map<string, HeadSense>();
  for (const level of levels) {
    for (const sense of [...plainSenses(level), ...postSenses(level)]) {
      const key = `${sense.level}|${sense.number}|${sense.phrase.join(' ')}`;
      senses.set(key, senses.get(key) ?? sense);
    }
  }
  return [...senses.values()];
}

/** Folded words that may carry an abbreviation's period. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  SHIPPED_LEVELS.flatMap(({ abbreviations, abbreviatedPosts }) => [
    ...abbreviations,
    ...abbreviatedPosts.map(({ singular }) => singular),
  ])
    .flatMap((phrase) => foldText(phrase).split(' '))
    .filter((word) => word.endsWith('.'))
    .flatMap((word) => [word.slice(0, -1), `${word.slice(0, -1)}s`]),
);

function plainSenses({ name, plural, openings, abbreviations, shortened }: Level): readonly HeadSense[] {
  const cuts = abbreviations.map(withoutPeriods);
  return [
    sense(name, 'full', 'singular', name, name),
    sense(name, 'full', 'plural', plural, plural),
    ...openings.slice(2).map((opening) => ({ ...sense(name, 'full', 'singular', opening, opening), opening })),
    ...cuts.flatMap(withAndWithoutDe).map((text) => sense(name, 'abbrev', 'singular', name, text)),
    ...cuts
      .map((cut) => `${cut}s`)
      .flatMap(withAndWithoutDe)
      .map((text) => sense(name, 'abbrev', 'plural', plural, text)),
    ...shortened.flatMap((forms) => [
      sense(name, 'shortened', 'singular', name, forms.singular),
      sense(name, 'shortened', 'plural', plural, forms.plural),
    ]),
  ];
}

function postSenses(level: Level): readonly HeadSense[] {
  return [
    ...(level.isPost ? [] : headedSenses(level)),
    ...(level.hasBareHead ? bareSenses(level) : []),
    ...[...level.posts, ...level.abbreviatedPosts].flatMap((forms) => ownPostSenses(level, forms)),
    ...inclusiveSenses(level),
    ...(level.isHeadship || level.isPost ? [] : headshipSenses(level)),
  ];
}

/** "Jefe de Div.", "Jefa de la División", "Jefe(a) de División", "Jefes de las Divisiones". */
function headedSenses(level: Level): readonly HeadSense[] {
  const { name, plural } = level;
  const one = ['Jefe', 'Jefa'].flatMap((post) =>
    shortNamesOf(level).flatMap((short) => [
      sense(name, 'post', 'singular', `${post} de ${name}`, `${post} de ${short}`),
      sense(name, 'post', 'singular', `${post} de la ${name}`, `${post} de la ${short}`),
      ...['de', 'de la'].map((of) =>
        sense(name, 'post', 'singular', `${post} ${of} ${name}`, `${post} a ${of} ${short}`),
      ),
    ]),
  );
  const several = ['Jefes', 'Jefas'].flatMap((post) =>
    [name, plural, `las ${plural}`].map((of) => sense(name, 'post', 'plural', `${post} de ${of}`, `${post} de ${of}`)),
  );
  return [...one, ...several];
}

/** "Jefe de Cobro Coactivo", "la Jefatura de Cobro Coactivo": one word names the level. */
function bareSenses({ name }: Level): readonly HeadSense[] {
  return [
    ...['Jefe', 'Jefa'].map((post) => sense(name, 'post', 'singular', `${post} de ${name}`, post)),
    sense(name, 'abbrev', 'singular', name, 'Jefatura'),
  ].map((bare) => ({ ...bare, isBare: true }));
}

function ownPostSenses({ name }: Level, { singular, plural }: Forms): readonly HeadSense[] {
  const [one, many] = [withoutPeriods(singular), withoutPeriods(plural)];
  return [
    ...withAndWithoutDe(one).flatMap((text) => [
      sense(name, 'post', 'singular', one, text),
      sense(name, 'post', 'singular', one, withFeminine(text)),
    ]),
    ...withAndWithoutDe(many).map((text) => sense(name, 'post', 'plural', many, text)),
  ];
}

/** "Director(a) General Adjunto(a)": each of its words may have its feminine beside it. */
function inclusiveSenses({ name, inclusivePost }: Level): readonly HeadSense[] {
  return inclusivePost === undefined
    ? []
    : [sense(name, 'post', 'singular', inclusivePost.singular, inclusivePost.singular)];
}

/** "Jefatura de División de …" is the División itself; "la Jefatura de la División" is the post, the unit inside it. */
function headshipSenses(level: Level): readonly HeadSense[] {
  const { name, plural } = level;
  return shortNamesOf(level).flatMap((short) => [
    sense(name, 'abbrev', 'singular', name, `Jefatura de ${short}`),
    sense(name, 'abbrev', 'singular', name, `Jef de ${short}`),
    sense(name, 'abbrev', 'plural', plural, `Jefaturas de ${short}`),
    sense(name, 'abbrev', 'plural', plural, `Jefaturas de ${plural}`),
  ]);
}

function shortNamesOf({ name, abbreviations }: Level): readonly string[] {
  return [name, ...abbreviations.map(withoutPeriods).flatMap(withAndWithoutDe)];
}

/** "Coordinador(a)", "Subjefe/a de División": the words as a reader of words meets them. */
function withFeminine(post: string): string {
  const [first = '', ...rest] = post.split(' ');
  return [first, 'a', ...rest].join(' ');
}

function withAndWithoutDe(phrase: string): readonly string[] {
  return phrase.includes(' de ') ? [phrase, phrase.replace(' de ', ' ')] : [phrase];
}

function withoutPeriods(abbreviation: string): string {
  return abbreviation.replaceAll('.', '');
}

function sense(
  level: string,
  kind: HeadSense['kind'],
  number: HeadSense['number'],
  spelling: string,
  text: string,
): HeadSense {
  const phrase = [...wordsOf(text)].map(({ folded }) => folded);
  return { level, kind, number, spelling, phrase, opening: level, isBare: false };
}
