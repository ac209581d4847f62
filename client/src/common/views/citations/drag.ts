import * as vscode from 'vscode';
import { CITE_REQUEST } from '../../../../../server/src/protocol/citations.ts';
import type { Server } from '../../shell/server.ts';
import { citableOf } from '../../units/citable.ts';
import type { UnitsNode } from '../../units/node.ts';
import { citationIn } from './model.ts';
import { citationSettings } from './settings.ts';

const PLAIN_TEXT = 'text/plain';

/** Dragging from the tree carries text, which every editor and every other program takes. */
export function unitDrag(server: Server): vscode.TreeDragAndDropController<UnitsNode> {
  return {
    dragMimeTypes: [PLAIN_TEXT],
    dropMimeTypes: [],
    handleDrag: async ([node], transfer) => {
      const text = node && (await textOf(node, server));
      if (text !== undefined) {
        transfer.set(PLAIN_TEXT, new vscode.DataTransferItem(text));
      }
    },
  };
}

/** A unit has a name; a duty or an item can only be cited. */
async function textOf(node: UnitsNode, server: Server): Promise<string | undefined> {
  const { dragInserts, style, templates } = citationSettings();
  const citable = citableOf(node);
  if (node.kind === 'unit' && dragInserts === 'name') {
    return node.unit.name;
  }
  const result = citable && (await server.ask(CITE_REQUEST, { ...citable, templates }));
  return result ? citationIn(result, style)?.text : undefined;
}
