import type { CardDuties, ShownDuty, UnitCard } from '../model/unit-card.ts';
import { withArticle } from './article.ts';
import { dutiesHeading } from './duties-heading.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Locale, type Strings, stringsFor } from './strings.ts';

/** Addresses that a card leads to: URIs, or commands of the editor. */
export interface CardLinks {
  /** Of the unit's section. */
  readonly open: string;
  /** What else can be done with the unit, where the editor can: in one line with the first. */
  readonly cite: string | undefined;
  readonly chart: string | undefined;
}

/** A unit as Markdown: what it is, where it stands, some of its duties, the way to all of them. */
export function renderUnitCard(card: UnitCard, duties: CardDuties, links: CardLinks, locale: Locale): string {
  const strings = stringsFor(locale);
  const place = card.superiors.map(({ name }) => escapeMarkdown(name)).join(' › ');
  return renderCard(`**${numbered(card)}**`, place, { card, duties, links, locale, strings });
}

/** One of the cards of a name that several units share: first what tells it from the others, its number and superior. */
export function renderSharedCard(card: UnitCard, duties: CardDuties, links: CardLinks, locale: Locale): string {
  const strings = stringsFor(locale);
  const superior = card.superiors.at(-1);
  if (superior === undefined) {
    return renderUnitCard(card, duties, links, locale);
  }
  const of = strings.ofSuperior(withArticle(superior.name), superior.name);
  const title = `**${escapeMarkdown([card.unit.printedNumber === '' ? '' : card.unit.number, of].filter(Boolean).join(' · '))}**`;
  return renderCard(title, escapeMarkdown(card.unit.name), { card, duties, links, locale, strings });
}

interface CardContent {
  readonly card: UnitCard;
  readonly duties: CardDuties;
  readonly links: CardLinks;
  readonly locale: Locale;
  readonly strings: Strings;
}

function renderCard(title: string, subtitle: string, { card, duties, links, strings }: CardContent): string {
  const { touching, first } = duties;
  return [
    title,
    ...(subtitle === '' ? [] : [`\n${subtitle}`]),
    ...(touching.length === 0
      ? []
      : [`\n*${strings.dutiesTouching(touching.length)}*\n`, ...touching.map(renderDuty(strings))]),
    ...(first.length === 0 && 0 < touching.length
      ? []
      : [`\n${dutiesHeading(card.unit, strings)}\n`, ...first.map(renderDuty(strings))]),
    `\n${footerOf(card, duties, links, strings).join(' · ')}`,
  ].join('\n');
}

function footerOf({ unit }: UnitCard, { rest }: CardDuties, links: CardLinks, strings: Strings): readonly string[] {
  const isNumbered = unit.printedNumber !== '';
  const isMisprinted = unit.source === 'body' && isNumbered && unit.printedNumber.replace(/\.$/, '') !== unit.number;
  return [
    `[${rest === 0 ? strings.openInManual() : strings.moreDuties(rest)}](${links.open})`,
    ...(links.cite === undefined ? [] : [`[${strings.citeUnit()}](${links.cite})`]),
    ...(links.chart === undefined ? [] : [`[${strings.showInChart()}](${links.chart})`]),
    ...(unit.page === undefined ? [] : [escapeMarkdown(strings.page(unit.page))]),
    ...(isMisprinted ? [escapeMarkdown(strings.printedAs(unit.printedNumber))] : []),
  ];
}

function numbered({ unit }: UnitCard): string {
  return `${unit.printedNumber === '' ? '' : `${escapeMarkdown(unit.number)} · `}${escapeMarkdown(unit.name)}`;
}

function renderDuty(strings: Strings): (duty: ShownDuty) => string {
  return ({ ordinal, item, gist, items }) => {
    const note = items === 0 ? '' : ` (${strings.andItems(items)})`;
    return `${ordinal}. ${item === undefined ? '' : `${escapeMarkdown(item)}) `}${escapeMarkdown(gist + note)}`;
  };
}
