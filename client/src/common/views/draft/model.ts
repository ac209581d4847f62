import type { DraftMention, DraftProblem, DraftUnits, NamedUnit } from '../../../../../server/src/protocol/drafts.ts';
import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';

/** What the view of a draft shows, without a word of how. A `unit` is one of the tree of units too: their menus fit. */
export type DraftNode =
  | {
      readonly kind: 'unit';
      readonly manual: ManualOutline;
      readonly unit: UnitOutline;
      readonly named: NamedUnit;
      readonly id: string;
    }
  /** A name that several units bear, or none any more. */
  | { readonly kind: 'name'; readonly units: readonly UnitOutline[]; readonly named: NamedUnit; readonly id: string }
  | { readonly kind: 'mention'; readonly mention: DraftMention; readonly id: string; readonly parent: DraftNode }
  | { readonly kind: 'more'; readonly count: number; readonly id: string; readonly parent: DraftNode }
  | { readonly kind: 'others'; readonly problems: readonly DraftProblem[]; readonly id: string }
  | { readonly kind: 'problem'; readonly problem: DraftProblem; readonly id: string; readonly parent: DraftNode };

/** The units in order of first appearance, then what is wrong elsewhere. */
export function draftNodes({ named, others }: DraftUnits, manuals: readonly ManualOutline[]): readonly DraftNode[] {
  return [
    ...named.map((each) => namedNode(each, manuals)),
    ...(others.length === 0 ? [] : [{ kind: 'others', problems: others, id: 'others' } as const]),
  ];
}

function namedNode(named: NamedUnit, manuals: readonly ManualOutline[]): DraftNode {
  const manual = manuals.find(({ uri }) => uri === named.manual);
  const units = named.units.flatMap((number) => manual?.units.find((unit) => unit.number === number) ?? []);
  const id = [named.manual, ...named.units, named.former ?? ''].join(' ');
  const [unit] = units;
  return manual !== undefined && unit !== undefined && units.length === 1
    ? { kind: 'unit', manual, unit, named, id }
    : { kind: 'name', units, named, id };
}

export function childNodes(node: DraftNode): readonly DraftNode[] {
  switch (node.kind) {
    case 'unit':
    case 'name': {
      const { mentions, mentionCount } = node.named;
      const rest = mentionCount - mentions.length;
      return [
        ...mentions.map(
          (mention, index) => ({ kind: 'mention', mention, id: `${node.id} ${index}`, parent: node }) as const,
        ),
        ...(rest === 0 ? [] : [{ kind: 'more', count: rest, id: `${node.id} more`, parent: node } as const]),
      ];
    }
    case 'others':
      return node.problems.map((problem, index) => ({ kind: 'problem', problem, id: `other ${index}`, parent: node }));
    case 'mention':
    case 'more':
    case 'problem':
      return [];
  }
}

/** Names of the units that a shared name may mean; each once. */
export function namesOf(units: readonly UnitOutline[]): string {
  return [...new Set(units.map(({ name }) => name))].join(' / ');
}

export type DraftState = 'none' | 'other' | 'excluded' | 'empty' | 'units';

/** Which text stands in for an empty view. */
export function stateOf(units: DraftUnits): DraftState {
  if (units.isExcluded) {
    return 'excluded';
  }
  return units.named.length + units.others.length === 0 ? 'empty' : 'units';
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** The gravest problem of a list; `undefined` where there is none. */
export function gravestOf(problems: readonly DraftProblem[]): DraftProblem | undefined {
  return problems.toSorted((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity))[0];
}
