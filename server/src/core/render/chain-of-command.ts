import type { ChainOfCommand } from '../features/chain-of-command.ts';
import type { OrgUnit } from '../model/unit.ts';
import { escapeInlineMarkdown } from './markdown.ts';
import { postsOf } from './post.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  path: 'Vía jerárquica',
  up: 'sube a',
  down: 'baja a',
  common: 'Superior común',
  none: 'No tienen superior común en el Manual.',
  copies: 'c.c.p. (sugerido si el mensaje es directo)',
  noCopies: 'El mensaje directo no omite a nadie: no hace falta copia.',
  'common-superior': 'superior común',
  'superior-of-sender': 'superior de quien envía, a quien el mensaje directo omite',
  'superior-of-addressee': 'superior de quien recibe, a quien el mensaje directo omite',
};

const ENGLISH: typeof SPANISH = {
  path: 'Chain of command',
  up: 'up to',
  down: 'down to',
  common: 'Common superior',
  none: 'They have no common superior in the Manual.',
  copies: 'c.c.p. (copies suggested if the message is direct)',
  noCopies: 'A direct message skips nobody: no copy is needed.',
  'common-superior': 'common superior',
  'superior-of-sender': 'superior of the sender, skipped by the direct message',
  'superior-of-addressee': 'superior of the addressee, skipped by the direct message',
};

/** The chain as Markdown: the way step by step, the common superior, the copies with their reasons. */
export function chainMarkdown(chain: ChainOfCommand, locale: Locale): string {
  const words = wordsIn(locale);
  return `**${words.path}**\n\n${render(chain, words, escapeInlineMarkdown)}`;
}

/** The same as plain text. */
export function chainText(chain: ChainOfCommand, locale: Locale): string {
  const words = wordsIn(locale);
  return `${words.path}\n\n${render(chain, words, (text) => text)}`;
}

function render(chain: ChainOfCommand, words: typeof SPANISH, inFormat: (text: string) => string): string {
  const { common, copies } = chain;
  const named = (unit: OrgUnit) => inFormat(`${unit.name} (${unit.number})`);
  const copyLines = copies.map(
    // The words of the post are Spanish in either language, as they go into a Spanish draft.
    ({ unit, reason }) => `- ${inFormat(postsOf(unit).title)} (${inFormat(unit.number)}): ${words[reason]}`,
  );
  return [
    ...steps(chain, words).map(({ direction, unit }, index) => `${index + 1}. ${direction}${named(unit)}`),
    '',
    common === undefined ? words.none : `${words.common}: ${named(common)}`,
    '',
    ...(copies.length === 0 ? [words.noCopies] : [`${words.copies}:`, '', ...copyLines]),
    '',
  ].join('\n');
}

interface Step {
  /** "sube a ", empty for the first. */
  readonly direction: string;
  readonly unit: OrgUnit;
}

/** Without a common superior there is no way to go: the two ends alone. */
function steps({ from, to, up, common, down }: ChainOfCommand, words: typeof SPANISH): readonly Step[] {
  const start = { direction: '', unit: from };
  const goUp = (unit: OrgUnit) => ({ direction: `${words.up} `, unit });
  const goDown = (unit: OrgUnit) => ({ direction: `${words.down} `, unit });
  if (common === undefined || from === to) {
    return from === to ? [start] : [start, { direction: '', unit: to }];
  }
  return [
    start,
    ...up.map(goUp),
    ...(common === from ? [] : [goUp(common)]),
    ...down.map(goDown),
    ...(common === to ? [] : [goDown(to)]),
  ];
}

function wordsIn(locale: Locale): typeof SPANISH {
  return locale === 'en' ? ENGLISH : SPANISH;
}
