import type { Duty } from '../model/unit.ts';
import type { UnitCard } from '../model/unit-card.ts';
import { dutiesHeading } from './duties-heading.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Locale, stringsFor } from './strings.ts';

/** Duties that a card shows; with head, place and link it stays within 12 lines. */
const SHOWN_DUTIES = 5;
const SHOWN_DUTIES_OF_MANY = 2;
/** About one line of the editor's hover: what wraps pushes the link out of sight. */
const MAX_DUTY = 84;

/** A unit as Markdown of at most 12 lines. `link` is the address of its section, a URI or a command of the editor. */
export function renderUnitCard({ unit, superiors }: UnitCard, link: string, locale: Locale): string {
  return renderCard({ unit, superiors }, link, locale, SHOWN_DUTIES);
}

/** Cards of a name that several units share, still within 12 lines for two. */
export function renderShortUnitCard(card: UnitCard, link: string, locale: Locale): string {
  return renderCard(card, link, locale, SHOWN_DUTIES_OF_MANY);
}

function renderCard({ unit, superiors }: UnitCard, link: string, locale: Locale, shown: number): string {
  const strings = stringsFor(locale);
  const duties = unit.duties.slice(0, shown);
  const rest = unit.duties.length - duties.length;
  const place = superiors.map(({ name }) => escapeMarkdown(name)).join(' › ');
  const isNumbered = unit.printedNumber !== '';
  const isMisprinted = unit.source === 'body' && isNumbered && unit.printedNumber.replace(/\.$/, '') !== unit.number;
  const notes = [
    ...(unit.page === undefined ? [] : [strings.page(unit.page)]),
    ...(isMisprinted ? [strings.printedAs(unit.printedNumber)] : []),
  ];
  const footer = [
    `[${rest === 0 ? strings.openInManual() : strings.moreDuties(rest)}](${link})`,
    ...notes.map(escapeMarkdown),
  ];
  return [
    `**${isNumbered ? `${escapeMarkdown(unit.number)} · ` : ''}${escapeMarkdown(unit.name)}**`,
    ...(place === '' ? [] : [`\n${place}`]),
    `\n${dutiesHeading(unit, strings)}\n`,
    ...duties.map((duty) => renderDuty(duty, locale)),
    `\n${footer.join(' · ')}`,
  ].join('\n');
}

function renderDuty({ ordinal, text, items }: Duty, locale: Locale): string {
  const note = items.length === 0 ? '' : ` (${stringsFor(locale).andItems(items.length)})`;
  const room = MAX_DUTY - note.length;
  const cut = text.length <= room ? text : `${text.slice(0, text.lastIndexOf(' ', room))}…`;
  return `${ordinal}. ${escapeMarkdown(cut + note)}`;
}
