import type { Rule } from '../../mentions/context/rule.ts';
import { firstEndingAfter, type Mention } from '../../model/mention.ts';
import { isSmallInTitle } from '../../spanish/small-words.ts';
import type { Word } from '../../text/words.ts';

/** What a draft quotes, and what of it names units. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Those that lie in mentions of units, or say that a post is meant. */
  readonly named: readonly Word[];
}

/** Whether quotation marks hold a name, a post or a title, which nobody takes for the text of a duty. */
export const IS_NAME: readonly Rule<QuotedWords, 'name' | 'text'>[] = [
  {
    name: 'opens-with-what-is-done',
    example: '«‹Informar a la Coordinación de Clasificación de Empresas y Vigencia de Derechos›»',
    says: ({ words }) => (opensWithDeed(words) ? 'text' : undefined),
  },
  {
    name: 'is-a-unit-or-its-post',
    example: '«‹Titular de la División de Soporte a los Procesos de Afiliación›»',
    says: ({ words, named }) =>
      0 < named.length && content(words).length - content(named).length <= MOST_BESIDE ? 'name' : undefined,
  },
  {
    name: 'is-written-as-a-title',
    example: '«‹Coordinación General de Atención a Usuarios y Vinculación con Organismos Estatales›»',
    says: ({ text, words }) => (isTitle(text, words) ? 'name' : undefined),
  },
];

/** "Presente.", "Lic.", a place: beside a post. */
const MOST_BESIDE = 3;
const POSTS = /^(?:titular|auxiliar|particular|militar)$/;
/** "Titular de la", "a cargo de la persona encargada del despacho de la". */
const OF_POSTS = new Set('titular persona encargado encargada despacho cargo jefe jefa director directora'.split(' '));

/** An infinitive opens nearly every duty. */
export function opensWithDeed([first]: readonly Word[]): boolean {
  return first !== undefined && /(?:ar|er|ir)(?:se|l[aeo]s?)?$/.test(first.folded) && !POSTS.test(first.folded);
}

export function isNameAlone(text: string, words: readonly Word[], mentions: readonly Mention[]): boolean {
  const quoted = readQuotedWords(text, words, mentions);
  const rule = IS_NAME.find(({ says }) => says(quoted) !== undefined);
  return rule?.says(quoted) === 'name';
}

export function readQuotedWords(text: string, words: readonly Word[], mentions: readonly Mention[]): QuotedWords {
  const named = words.filter(({ start, end, folded }) => {
    const mention = mentions[firstEndingAfter(mentions, start)];
    return OF_POSTS.has(folded) || (mention !== undefined && mention.span.start <= start && end <= mention.span.end);
  });
  return { text, words, named };
}

function content(words: readonly Word[]): readonly Word[] {
  return words.filter(({ folded }) => !isSmallInTitle(folded));
}

/** Capitals at every word that a title writes large, and small letters somewhere. */
function isTitle(text: string, words: readonly Word[]): boolean {
  const large = content(words);
  return (
    1 < large.length &&
    large.every(({ start, end }) => startsLarge(text.slice(start, end))) &&
    large.some(({ start, end }) => /\p{Ll}/u.test(text.slice(start, end)))
  );
}

function startsLarge(word: string): boolean {
  return /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word);
}
