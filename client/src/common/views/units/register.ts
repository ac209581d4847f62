import * as vscode from 'vscode';
import { CLEAR_UNITS_FILTER, FILTER_UNITS, FIND_IN_UNITS, PEEK_UNIT, SORT_UNITS } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { isUnitsNode, type UnitsNode, type UnitsSelection } from '../../units/node.ts';
import type { UnitsFilter } from './filter.ts';
import { askForFilter } from './filter-input.ts';
import { followCaret } from './follow-caret.ts';
import type { UnitsOrder } from './model.ts';
import { peekNode } from './peek-node.ts';
import type { UnitsProvider } from './provider.ts';

const VIEW = 'manualOrganizacion.units';
/** What the welcome texts, which offer the ways out, and the buttons depend on. */
const NO_MANUAL_CONTEXT = 'manualOrganizacion.noManual';
const FILTER_CONTEXT = 'manualOrganizacion.unitsFilter';
const ORDER_STATE = 'units.order';

/** `drag` says what is carried along when a row is dragged out of the tree. */
export function registerUnitsView(
  provider: UnitsProvider,
  server: Server,
  state: vscode.Memento,
  drag: vscode.TreeDragAndDropController<UnitsNode>,
): UnitsSelection & vscode.Disposable {
  provider.reshape({ order: state.get<unknown>(ORDER_STATE) === 'name' ? 'name' : 'number' });
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: drag,
  });
  let problems = '';
  const tell = () => {
    const { filter, order } = provider.shape;
    const isEmpty = filter?.found.length === 0;
    setContext(FILTER_CONTEXT, filter === undefined ? 'off' : isEmpty ? 'empty' : 'on');
    // The message tells the filter, where there is room for one.
    view.description =
      filter !== undefined && isEmpty ? `«${filter.query}»` : order === 'name' ? vscode.l10n.t('by name') : '';
    // A message hides the welcome text, which holds the ways out; where nothing is shown that matters more.
    view.message = isEmpty ? '' : (filter && filterMessage(filter)) || problems;
  };
  const filterBy = (filter: UnitsFilter | undefined) => {
    provider.reshape({ filter });
    tell();
  };
  const sortBy = async (order: UnitsOrder) => {
    provider.reshape({ order });
    tell();
    await state.update(ORDER_STATE, order);
  };
  const choose = async (manual: string, number: string) => {
    const node = provider.nodeOf(manual, number);
    if (node !== undefined) {
      await view.reveal(node, { select: true, focus: true });
    }
  };
  const subscriptions = vscode.Disposable.from(
    view,
    provider.onDidLoad((outline) => {
      setContext(NO_MANUAL_CONTEXT, outline.manuals.length === 0);
      problems = outline.manuals.length === 0 ? '' : outline.problems.join('\n\n');
      tell();
    }),
    // What a filter found belongs to the manuals it was found in.
    server.onDidChangeManuals(() => filterBy(undefined)),
    followCaret(view, provider, server),
    vscode.commands.registerCommand(FILTER_UNITS, () =>
      askForFilter(server, provider.shape.filter, {
        show: filterBy,
        choose: ({ manual, unit }) => void choose(manual.uri, unit.number),
      }),
    ),
    vscode.commands.registerCommand(CLEAR_UNITS_FILTER, () => filterBy(undefined)),
    vscode.commands.registerCommand(SORT_UNITS, () => sortBy(provider.shape.order === 'name' ? 'number' : 'name')),
    vscode.commands.registerCommand(FIND_IN_UNITS, findInView),
    vscode.commands.registerCommand(PEEK_UNIT, async (node?: unknown) => {
      const chosen = isUnitsNode(node) ? node : view.selection[0];
      await (chosen && peekNode(chosen));
    }),
  );
  return {
    get selected() {
      return view.selection[0];
    },
    dispose: () => subscriptions.dispose(),
  };
}

function filterMessage({ query, found }: UnitsFilter): string {
  return found.length === 1
    ? vscode.l10n.t('Filter “{0}”: 1 unit', query)
    : vscode.l10n.t('Filter “{0}”: {1} units', query, found.length);
}

/** The editor's own find box of lists, which finds in what is open only. */
async function findInView(): Promise<void> {
  await vscode.commands.executeCommand(`${VIEW}.focus`);
  await vscode.commands.executeCommand('list.find');
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
