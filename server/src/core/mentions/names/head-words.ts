import { foldText } from '../../text/fold.ts';
import { LEVEL_WORDS, type LevelWords } from './level-words.ts';

/** What an opening such as "Jefa de Div." says: which level, and how it is written. */
export interface HeadSense {
  readonly level: string;
  readonly kind: 'full' | 'abbrev' | 'shortened' | 'post';
  readonly number: 'singular' | 'plural';
  /** The opening as it should be written. */
  readonly spelling: string;
  readonly phrase: readonly string[];
}

/** Every opening by which the given levels are named; a phrase may have several senses. */
export function headSensesOf(levels: ReadonlySet<string>): readonly HeadSense[] {
  return LEVEL_WORDS.filter(({ level }) => levels.has(level)).flatMap((words) => [
    ...plainSenses(words),
    ...postSenses(words),
  ]);
}

/** Folded words that may carry an abbreviation's period. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  LEVEL_WORDS.flatMap(({ abbreviations }) => abbreviations.flatMap((phrase) => foldText(phrase).split(' ')))
    .filter((word) => word.length < 9 && word !== 'de' && word !== 'division')
    .flatMap((word) => [word, `${word}s`]),
);

function plainSenses({ level, plural, abbreviations, shortened }: LevelWords): readonly HeadSense[] {
  return [
    sense(level, 'full', 'singular', level, level),
    sense(level, 'full', 'plural', plural, plural),
    ...abbreviations.flatMap((phrase) =>
      withAndWithoutDe(phrase).map((text) => sense(level, 'abbrev', 'singular', level, text)),
    ),
    ...abbreviations.flatMap((phrase) =>
      withAndWithoutDe(`${phrase}s`).map((text) => sense(level, 'abbrev', 'plural', plural, text)),
    ),
    ...shortened.flatMap(([one, many]) => [
      sense(level, 'shortened', 'singular', level, one),
      sense(level, 'shortened', 'plural', plural, many),
    ]),
  ];
}

function postSenses({ level, plural, abbreviations, posts }: LevelWords): readonly HeadSense[] {
  const short = [level, ...abbreviations.flatMap(withAndWithoutDe)];
  const headed = ['Jefe', 'Jefa'].flatMap((post) =>
    short.flatMap((name) => [
      sense(level, 'post', 'singular', `${post} de ${level}`, `${post} de ${name}`),
      sense(level, 'post', 'singular', `${post} de la ${level}`, `${post} de la ${name}`),
      ...['de', 'de la'].map((of) =>
        sense(level, 'post', 'singular', `${post} ${of} ${level}`, `${post} a ${of} ${name}`),
      ),
    ]),
  );
  const headedPlural = ['Jefes', 'Jefas'].flatMap((post) => [
    sense(level, 'post', 'plural', `${post} de ${level}`, `${post} de ${level}`),
    sense(level, 'post', 'plural', `${post} de ${plural}`, `${post} de ${plural}`),
    sense(level, 'post', 'plural', `${post} de las ${plural}`, `${post} de las ${plural}`),
  ]);
  // "Jefe de Cobro Coactivo", where the level has no post of its own and one word names it.
  const bare =
    level === 'División'
      ? ['Jefe', 'Jefa', 'Jefatura'].map((post) =>
          sense(
            level,
            post === 'Jefatura' ? 'abbrev' : 'post',
            'singular',
            post === 'Jefatura' ? level : `${post} de ${level}`,
            post,
          ),
        )
      : [];
  const own = posts.flatMap(([one, many]) => [
    ...withAndWithoutDe(one).flatMap((text) => [
      sense(level, 'post', 'singular', one, text),
      sense(level, 'post', 'singular', one, withFeminine(text)),
    ]),
    ...withAndWithoutDe(many).map((text) => sense(level, 'post', 'plural', many, text)),
  ]);
  // "Jefatura de División de …" is the División itself; "la Jefatura de la División" is the post, the unit inside it.
  const jefaturas = short.flatMap((name) => [
    sense(level, 'abbrev', 'singular', level, `Jefatura de ${name}`),
    sense(level, 'abbrev', 'singular', level, `Jef de ${name}`),
    sense(level, 'abbrev', 'plural', plural, `Jefaturas de ${name}`),
    sense(level, 'abbrev', 'plural', plural, `Jefaturas de ${plural}`),
  ]);
  return [
    ...headed,
    ...headedPlural,
    ...bare,
    ...own,
    ...(level.startsWith('Subjefatura') || level.startsWith('Jefatura') ? [] : jefaturas),
  ];
}

/** "Coordinador(a)", "Subjefe/a de División": the words as a reader of words meets them. */
function withFeminine(post: string): string {
  const [first = '', ...rest] = post.split(' ');
  return [first, 'a', ...rest].join(' ');
}

function withAndWithoutDe(phrase: string): readonly string[] {
  return phrase.includes(' de ') ? [phrase, phrase.replace(' de ', ' ')] : [phrase];
}

function sense(
  level: string,
  kind: HeadSense['kind'],
  number: HeadSense['number'],
  spelling: string,
  text: string,
): HeadSense {
  return { level, kind, number, spelling, phrase: foldText(text).split(' ') };
}
