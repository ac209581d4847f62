import type { ManualHistory, NameChange } from '../../../../../server/src/protocol/chapters.ts';
import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';

type Moment = ManualHistory['dates'][number];

interface Row {
  readonly id: string;
  readonly children: readonly HistoryNode[];
  /** URI of the manual that it stands in. */
  readonly uri: string;
}

/** What the view shows: dates, the names that changed at each, the paragraphs that tell it. */
export type HistoryNode =
  | (Row & { readonly kind: 'history'; readonly title: string })
  | (Row & { readonly kind: 'moment'; readonly moment: Moment })
  | (Row & { readonly kind: 'change'; readonly change: NameChange })
  /** What answers to the name today; its menus are those of a unit in the tree of units. */
  | (Row & { readonly kind: 'unit'; readonly manual: ManualOutline; readonly unit: UnitOutline })
  | (Row & { readonly kind: 'paragraph'; readonly text: string; readonly line: number });

/** Dates in order; with several manuals each has a root. */
export function historyNodes(
  histories: readonly ManualHistory[],
  manuals: readonly ManualOutline[],
): readonly HistoryNode[] {
  const filled = histories.filter(({ dates }) => 0 < dates.length);
  const [only] = filled;
  return histories.length === 1 && only !== undefined
    ? momentNodes(only, manuals)
    : filled.map((history) => ({
        kind: 'history',
        id: history.manual,
        uri: history.manual,
        title: history.title,
        children: momentNodes(history, manuals),
      }));
}

function momentNodes({ manual: uri, dates }: ManualHistory, manuals: readonly ManualOutline[]): readonly HistoryNode[] {
  const manual = manuals.find((each) => each.uri === uri);
  return dates.map((moment): HistoryNode => {
    const id = `${uri} ${moment.date ?? ''}`;
    const changes = moment.changes.map(
      (change, index): HistoryNode => changeNode(change, `${id} change ${index}`, uri, manual),
    );
    const paragraphs = moment.paragraphs.map(
      (paragraph, index): HistoryNode => ({ kind: 'paragraph', id: `${id} ${index}`, uri, ...paragraph, children: [] }),
    );
    return { kind: 'moment', id, uri, moment, children: [...changes, ...paragraphs] };
  });
}

function changeNode(change: NameChange, id: string, uri: string, manual: ManualOutline | undefined): HistoryNode {
  const children = change.today.flatMap(({ number }): readonly HistoryNode[] => {
    const unit = manual?.units.find((each) => each.number === number);
    return manual === undefined || unit === undefined
      ? []
      : [{ kind: 'unit', id: `${id} ${number}`, uri, manual, unit, children: [] }];
  });
  return { kind: 'change', id, uri, change, children };
}
