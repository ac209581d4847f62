import { firstEndingAfter, type Mention } from '../model/mention.ts';
import type { UnitReference } from '../model/reference.ts';
import { type DutyNode, dutyNodesOf } from '../model/text-node.ts';
import { locateInPieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import type { BareWordFinder, BareWords } from './bare-words.ts';
import { type Resolution, resolveLevel, resolveShared, subordinatesOfLevel } from './resolve-level.ts';

/** What resolving needs to know besides the duty. */
export interface ReferenceContext {
  readonly units: UnitIndex;
  findMentions(text: string): readonly Mention[];
  readonly findBareWords: BareWordFinder;
  /** What a body called like a unit is, when no unit has that very name. */
  resolveBody(printed: string): Resolution;
}

/** Every unit that the duties speak of, in the order of the text. */
export function findUnitReferences(context: ReferenceContext): readonly UnitReference[] {
  return context.units.all.flatMap((unit) => [...dutyNodesOf(unit)].flatMap((node) => referencesIn(node, context)));
}

function referencesIn(node: DutyNode, context: ReferenceContext): readonly UnitReference[] {
  const mentions = context.findMentions(node.text);
  const isTaken = (start: number) => {
    const mention = mentions[firstEndingAfter(mentions, start)];
    return mention !== undefined && mention.span.start <= start;
  };
  const bare = context.findBareWords(node.text, isTaken).flatMap((words) => {
    const cut = cutAtMention(node.text, words, mentions);
    const resolution = resolveBare(cut, node, mentions, context);
    return resolution === undefined ? [] : [toReference(node, cut, resolution)];
  });
  if (mentions.length + bare.length === 0) {
    return [];
  }
  const named = mentions.map((mention) => toReference(node, mention.span, resolveNamed(mention, node, context)));
  return [...named, ...bare].toSorted((left, right) => (left.pieces[0]?.start ?? 0) - (right.pieces[0]?.start ?? 0));
}

function toReference(node: DutyNode, { start, end }: Span, resolution: Resolution): UnitReference {
  return {
    unit: node.unit.number,
    node: node.item?.id ?? node.duty.id,
    text: node.text.slice(start, end),
    pieces: locateInPieces(node, start, end),
    ...resolution,
  };
}

function resolveNamed({ units: numbers, form }: Mention, { unit }: DutyNode, { units }: ReferenceContext): Resolution {
  if (form === 'former') {
    return { targets: numbers, reason: 'former-name' };
  }
  if (1 < numbers.length) {
    return resolveShared(numbers, unit, units);
  }
  return { targets: numbers, reason: form === 'typo' ? 'misspelled' : 'named' };
}

/** The name of an unknown body ends where a known unit begins: "División de Asuntos Litigiosos de la ∥ Coordinación…". */
function cutAtMention(text: string, words: BareWords, mentions: readonly Mention[]): BareWords {
  const next = mentions.find(({ span }) => words.start < span.start && span.start < words.end);
  return next === undefined
    ? words
    : { ...words, end: words.start + trimSmallWords(text.slice(words.start, next.span.start)).length };
}

function trimSmallWords(name: string): string {
  return name.replace(/(?: (?:y|de|del|la|el|las|los)){0,3} $/, '');
}

function resolveBare(
  words: BareWords,
  node: DutyNode,
  mentions: readonly Mention[],
  context: ReferenceContext,
): Resolution | undefined {
  const { units } = context;
  const { unit, text } = node;
  switch (words.kind) {
    case 'superior':
      return { targets: unit.parent === undefined ? [] : [unit.parent], reason: 'hierarchical-superior' };
    case 'superiors':
      return { targets: units.superiorsOf(unit).map(({ number }) => number), reason: 'hierarchical-superior' };
    case 'body':
      return context.resolveBody(text.slice(words.start, words.end));
    case 'levels':
      return resolveLevels(words, node, mentions, units);
    case 'level':
      return resolveOneLevel(words, node, mentions, units);
  }
}

function resolveOneLevel(
  words: BareWords,
  { unit, text }: DutyNode,
  mentions: readonly Mention[],
  units: UnitIndex,
): Resolution | undefined {
  const next = mentions[firstEndingAfter(mentions, words.start)];
  const count = next === undefined ? mentions.length : mentions.indexOf(next);
  const before = words.pointsBack ? mentions.slice(Math.max(0, count - MAX_BACK), count) : [];
  const named = before.findLast((mention) =>
    mention.units.some((number) => units.byNumber(number)?.level === words.level),
  );
  if (named !== undefined) {
    return { targets: named.units, reason: 'named-before' };
  }
  const isOwnTail = unit.level !== words.level && unit.level.endsWith(` ${words.level}`);
  if (isOwnTail && text.slice(0, words.start).endsWith('necesidades de capacitación de la ')) {
    return { targets: [unit.number, ...resolveLevel(words.level, unit, units).targets], reason: 'self-or-superior' };
  }
  return resolveLevel(words.level, unit, units);
}

/** "las Subjefaturas que la conforman", "las Divisiones (Normativas) de la Coordinación de Cobranza", all of them. */
function resolveLevels(
  words: BareWords,
  { unit, text }: DutyNode,
  mentions: readonly Mention[],
  units: UnitIndex,
): Resolution | undefined {
  if (/^ que la conforman/.test(text.slice(words.end))) {
    return subordinatesOfLevel(words.level, unit.number, units);
  }
  const owner = mentions[firstEndingAfter(mentions, words.end)];
  const isOwned =
    owner !== undefined &&
    /^ (?:Normativas |y \p{L}+ )?(?:de|que integran) la $/u.test(text.slice(words.end, owner.span.start));
  const [number] = isOwned ? owner.units : [];
  if (number !== undefined && number !== units.all[0]?.number) {
    return subordinatesOfLevel(words.level, number, units);
  }
  const all = units.all.filter(({ level }) => level === words.level).map((each) => each.number);
  return words.meansAll ? { targets: all, reason: 'all-of-level' } : undefined;
}

/** "dicha" points at one of the last mentions. */
const MAX_BACK = 20;
