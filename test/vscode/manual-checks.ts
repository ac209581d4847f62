import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/common/activate.ts';
import type { UnitsNode } from '../../client/src/common/units/node.ts';
import { SEARCH_REQUEST } from '../../server/src/protocol/search.ts';

/** Texts that depend on the display language. */
export interface Words {
  readonly language: string;
  readonly duties: RegExp;
  readonly openManual: string;
}

/** What must hold in every extension host: in Node and in a web worker, so without a module of either. */
export function describeManual(words: Words): void {
  describe(`The extension (${words.language})`, () => {
    let api: ExtensionApi;

    before(async () => {
      const extension = vscode.extensions.getExtension<ExtensionApi>('manual-organizacion.manual-organizacion');
      if (extension === undefined) throw new Error('the extension is not there');
      api = await extension.activate();
    });

    it('speaks the language of the editor', () => equal(vscode.env.language, words.language));

    it('shows 8.1 above 8.2–8.6, and below each its own', async () => {
      const [root, ...others] = await children();
      equal([labelOf(root), others.length], ['8.1 Incorporación y Recaudación', 0]);
      const [duties, ...units] = await children(root);
      equal(units.map(numberOf), ['8.2', '8.3', '8.4', '8.5', '8.6']);
      equal(words.duties.test(labelOf(duties)), true);
      const [, first] = await children(units[0]);
      equal(numberOf(first), '8.2.1');
      equal(labelOf(first), '8.2.1 Afiliación');
    });

    it('a unit without subordinates opens to its duties, and choosing one opens the manual there', async () => {
      const unit = await findUnit('8.3.1.2.1');
      const duties = await children(unit);
      equal(duties.length, 22);
      const { command, accessibilityInformation } = await item(duties[0]);
      await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      equal(editor?.document.languageId, 'manual-organizacion');
      const line = editor?.document.lineAt(editor.selection.active.line).text;
      equal(accessibilityInformation?.label, `1. ${line?.slice(2)}`);
    });

    it('the manual is read-only and whole', async () => {
      const document = await openManual();
      equal(document.lineCount, 3822);
      await vscode.commands.executeCommand('type', { text: 'x' });
      equal([document.lineCount, document.lineAt(0).text, document.isDirty], [3822, '', false]);
    });

    for (const [form, text] of [
      ['the exact name', 'Coordinación de Afiliación'],
      ['capitals without accents', 'COORDINACION DE AFILIACION'],
      ['a name over two lines', 'coordinación de\nafiliación'],
    ] as const) {
      for (const language of ['markdown', 'plaintext', 'latex']) {
        it(`hover and definition on ${form} in ${language}`, async () => {
          const document = await vscode.workspace.openTextDocument({
            language,
            content: `A la ${text} del Instituto.`,
          });
          const end = document.positionAt(5 + text.length - 2);
          for (const position of [new vscode.Position(0, 8), end]) {
            const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
              'vscode.executeHoverProvider',
              document.uri,
              position,
            );
            const shown = hovers
              .flatMap(({ contents }) => contents.map(markdownOf))
              .join('\n')
              .replaceAll('\\', '');
            equal(shown.includes('8.2.1 · Coordinación de Afiliación'), true);
            equal(shown.includes(words.openManual), true);
            const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
              'vscode.executeDefinitionProvider',
              document.uri,
              position,
            );
            equal(links.map(lineOf), [599]);
          }
        });
      }
    }

    it('references reach the drafts of the workspace that nobody opened', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'markdown',
        content: 'Coordinación de Afiliación',
      });
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        new vscode.Position(0, 3),
      );
      const names = new Set(places.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)));
      equal(names.has('02-nota-informativa-afiliacion.md'), true);
      equal(names.has('05-minuta-mesa-de-trabajo.txt'), true);
    });

    it('outline and folding of the manual', async () => {
      const { uri } = await openManual();
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      equal(
        symbols.map(({ name }) => name.slice(0, 2)),
        ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'],
      );
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        uri,
      );
      equal(
        folds.some(({ start }) => start === 598),
        true,
      );
    });

    it('searching "convenio de pago" lists duties', async () => {
      const source = new vscode.CancellationTokenSource();
      const { results } = await api.server.ask(SEARCH_REQUEST, { query: 'convenio de pago', limit: 20 }, source.token);
      equal(/convenios? de pago/i.test(results[0]?.text ?? ''), true);
      const heads = new Set(results.map(({ superiors, unitName }) => superiors[0] ?? unitName));
      equal([...heads], ['Dirección de Incorporación y Recaudación']);
    });

    async function children(node?: UnitsNode): Promise<readonly UnitsNode[]> {
      return (await api.units.getChildren(node)) ?? [];
    }

    async function findUnit(number: string): Promise<UnitsNode> {
      let nodes = await children();
      for (;;) {
        const next = nodes.find(
          (node) =>
            node.kind === 'unit' && `${number}.`.startsWith(node.unit.number === '8.1' ? '8.' : `${node.unit.number}.`),
        );
        if (next === undefined) throw new Error(`no unit ${number} in the tree`);
        if (numberOf(next) === number) return next;
        nodes = await children(next);
      }
    }

    async function item(node: UnitsNode | undefined): Promise<vscode.TreeItem> {
      if (node === undefined) throw new Error('no node');
      return api.units.getTreeItem(node);
    }

    function labelOf(node: UnitsNode | undefined): string {
      if (node === undefined) return '';
      const { label } = api.units.getTreeItem(node) as vscode.TreeItem;
      return typeof label === 'string' ? label : (label?.label ?? '');
    }
  });
}

function numberOf(node: UnitsNode | undefined): string {
  return node?.kind === 'unit' ? node.unit.number : '';
}

async function openManual(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('manualOrganizacion.openManual');
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'manual-organizacion') throw new Error('the manual did not open');
  return document;
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}

function lineOf(link: vscode.Location | vscode.LocationLink): number {
  return 1 + ('range' in link ? link.range.start.line : (link.targetSelectionRange ?? link.targetRange).start.line);
}

/** A web worker has no node:assert. */
function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}
