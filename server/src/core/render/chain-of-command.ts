import type { ChainOfCommand } from '../features/chain-of-command.ts';
import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';
import { capitalize } from '../text/capitalize.ts';
import { postsOf } from './post.ts';
import type { Locale } from './strings.ts';

const SPANISH = {
  path: 'Vía jerárquica según la estructura del Manual',
  up: 'por conducto de',
  down: 'se turna a',
  common: 'Superior común',
  none: 'No tienen superior común en el Manual.',
  copies: 'Copias que se sugieren si el mensaje es directo, según la estructura del Manual',
  noCopies: 'El mensaje directo no omite a nadie: no hace falta copia.',
  'common-superior': 'superior común',
  'superior-of-sender': 'superior de la unidad remitente, a quien el mensaje directo omite',
  'superior-of-addressee': 'superior de la unidad destinataria, a quien el mensaje directo omite',
};

const ENGLISH: typeof SPANISH = {
  path: 'Reporting line by the structure of the Manual',
  up: 'up to',
  down: 'down to',
  common: 'Common superior',
  none: 'They have no common superior in the Manual.',
  copies: 'Copies suggested if the message is direct, by the structure of the Manual',
  noCopies: 'A direct message skips nobody: no copy is needed.',
  'common-superior': 'common superior',
  'superior-of-sender': 'superior of the sender, skipped by the direct message',
  'superior-of-addressee': 'superior of the addressee, skipped by the direct message',
};

/** The chain as plain text: the way step by step, the common superior, the copies with their reasons. */
export function chainText(chain: ChainOfCommand, locale: Locale): string {
  const words = wordsIn(locale);
  const { common, copies } = chain;
  return [
    words.path,
    '',
    ...chainSteps(chain, locale).map(({ text }, index) => `${index + 1}. ${text}`),
    '',
    common === undefined ? words.none : `${words.common}: ${common.name} (${common.number})`,
    '',
    ...(copies.length === 0 ? [words.noCopies] : [`${words.copies}:`, '', ...copyLines(chain)]),
    '',
  ].join('\n');
}

/** One step of the way, "por conducto de la persona titular de la Unidad de Incorporación al Seguro Social (8.2)". */
export interface ChainStep {
  readonly unit: OrgUnit;
  readonly text: string;
}

/** The words of a post are Spanish in either language, as the manual's are. */
export function chainSteps(chain: ChainOfCommand, locale: Locale): readonly ChainStep[] {
  return steps(chain, wordsIn(locale)).map(({ direction, unit }) => ({
    unit,
    text: capitalize(`${direction}${postsOf(unit, chain.levels).inclusive} (${unit.number})`),
  }));
}

/** A line for the foot of a draft, in Spanish, and why it is suggested. */
export interface CopyLine {
  readonly unit: OrgUnit;
  readonly text: string;
  readonly reason: string;
}

export function suggestedCopies({ copies, levels }: ChainOfCommand, locale: Locale): readonly CopyLine[] {
  const words = wordsIn(locale);
  return copies.map(({ unit, reason }) => ({ unit, text: copyLine(unit, levels), reason: words[reason] }));
}

function copyLines({ copies, levels }: ChainOfCommand): readonly string[] {
  return copies.map(({ unit }) => copyLine(unit, levels));
}

function copyLine(unit: OrgUnit, levels: readonly Level[]): string {
  return `c.c.p. ${capitalize(postsOf(unit, levels).inclusive)}.- Para su conocimiento.`;
}

interface Step {
  /** "por conducto de ", empty for the first. */
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
