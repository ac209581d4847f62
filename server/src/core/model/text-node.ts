import type { Span } from '../text/span.ts';
import type { Manual } from './manual.ts';
import type { Duty, DutyItem, OrgUnit } from './unit.ts';

/** A run of text of a manual that a reader takes in at once: a paragraph, a duty, an item. */
export interface TextNode {
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** A duty or an item of one, with its place in the structure. */
export interface DutyNode extends TextNode {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  /** `undefined` for the duty's own text. */
  readonly item: DutyItem | undefined;
}

/** The duties and items of a unit, in the order of the text. */
export function* dutyNodesOf(unit: OrgUnit): Generator<DutyNode> {
  for (const duty of unit.duties) {
    yield { unit, duty, item: undefined, text: duty.text, pieces: duty.pieces };
    for (const item of allItems(duty)) {
      yield { unit, duty, item, text: item.text, pieces: item.pieces };
    }
  }
}

/** All text of a manual but its title, contents and page furniture, in the order of the text. */
export function* textNodesOf(manual: Manual): Generator<TextNode> {
  yield* manual.cover.blocks;
  for (const chapter of manual.chapters) {
    for (const section of [chapter, ...chapter.sections]) {
      yield* section.blocks;
    }
  }
  for (const unit of manual.units) {
    yield { text: unit.name, pieces: [unit.nameSpan] };
    yield* unit.paragraphs;
    yield* dutyNodesOf(unit);
  }
}

/** The items of a duty and theirs, in the order of the text. */
function allItems({ items }: Pick<Duty, 'items'>): readonly DutyItem[] {
  return items.flatMap((item) => [item, ...allItems(item)]);
}
