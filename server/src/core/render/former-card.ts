import type { FormerCard } from '../features/hover.ts';
import type { OrgUnit } from '../model/unit.ts';
import { renderDate } from './date.ts';
import { renderFate } from './fate.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Locale } from './strings.ts';

const MAX_QUOTE = 220;

/** What became of a name, as Markdown: since when, what it is today, and the words of the manual. `line` is 1-based. */
export function renderFormerCard(
  { name, fate, isInferred }: FormerCard,
  today: readonly OrgUnit[],
  { link, line }: { readonly link: string; readonly line: number },
  locale: Locale,
): string {
  const words = locale === 'en' ? ENGLISH : SPANISH;
  const units = today.map((unit) => `**${escapeMarkdown(`${unit.number} · ${unit.name}`)}**`);
  const isUnknown = name.date === undefined || fate === undefined || fate === 'not-stated';
  const since = isUnknown ? words.sinceUnknown : words.since(renderDate(name.date, locale));
  const told = renderFate(fate ?? 'not-stated', locale);
  const outcome = units.length === 0 ? words.none : words.today(units.join(words.and));
  const quote = name.event.length <= MAX_QUOTE ? name.event : `${name.event.slice(0, MAX_QUOTE)}…`;
  return [
    `**${words.title(escapeMarkdown(name.name))}**`,
    `\n${since} ${told}${isInferred ? ` ${words.inferred}` : ''} ${outcome}`,
    `\n«${escapeMarkdown(quote)}» · [${words.event(line)}](${link})`,
  ].join('\n');
}

const SPANISH = {
  title: (name: string) => `Denominación anterior: ${name}`,
  since: (date: string) => `Dejó de estar vigente el ${date}:`,
  sinceUnknown: 'Sin fecha de término:',
  inferred: '(Se deduce del Manual; no lo dice con esas palabras.)',
  today: (units: string) => `Hoy: ${units}.`,
  none: 'Hoy ninguna unidad del Manual le corresponde.',
  and: ' y ',
  event: (line: number) => `Antecedentes, renglón ${line} del Manual`,
};

const ENGLISH: typeof SPANISH = {
  title: (name) => `Former name: ${name}`,
  since: (date) => `No longer in force since ${date}:`,
  sinceUnknown: 'The Manual does not say since when:',
  inferred: '(Concluded from the Manual; it does not say so in these words.)',
  today: (units) => `Today: ${units}.`,
  none: 'Today no unit of the Manual answers to it.',
  and: ' and ',
  event: (line) => `History, line ${line} of the Manual`,
};
