import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';

describe('Drafts', () => {
  before(async () => {
    await vscode.extensions.getExtension('manual-organizacion.manual-organizacion')?.activate();
  });

  it('a Markdown draft keeps the outline of its own headings', async () => {
    const { uri } = await open('# Título\n\nCoordinación de Afiliación');
    // The editor's own Markdown extension may still be starting.
    const symbols = await until(
      () => ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri),
      (found) => found !== undefined && 0 < found.length,
    );
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['# Título'],
    );
  });

  it('a wrong name is underlined and mended by its quick fix', async () => {
    const document = await open('A la Coordinación de Afilición.');
    const [diagnostic] = await until(
      () => own(document.uri),
      (found) => 0 < found.length,
    );
    assert.equal(codeOf(diagnostic), 'wrong-name');
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic?.range,
      'quickfix',
      10,
    );
    const fix = actions.find(({ title }) => title === 'Replace with “Coordinación de Afiliación”');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), 'A la Coordinación de Afiliación.');
    await until(
      () => own(document.uri),
      (found) => found.length === 0,
    );
  });

  it('a head word offers official names, in Markdown too, with the card of each', async () => {
    const document = await open('Se turna a la coordinacion de afi');
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 33),
      undefined,
      5,
    );
    const item = list.items.find(
      ({ label }) => (typeof label === 'string' ? label : label.label) === 'Coordinación de Afiliación',
    );
    assert.ok(item);
    const { documentation } = item;
    assert.match(typeof documentation === 'object' ? documentation.value : '', /Duties according to the Manual \(45\)/);
  });

  it('references and rename reach the drafts that are not open', async () => {
    const document = await open('La División de Cobro Coactivo');
    const position = new vscode.Position(0, 6);
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
    const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.ok(files.has('01-oficio-convenio-de-pago.md'), [...files].join());
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'División de Cobro',
    );
    assert.ok(2 <= edit.entries().length);
  });

  it('a draft is one place of many: a former name leads to its event and to the unit of today', async () => {
    const { uri } = await open('La Coordinación de Cobro Coactivo');
    const links = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri, new vscode.Position(0, 6));
    assert.deepEqual(
      links.map(({ targetRange, targetSelectionRange }) => (targetSelectionRange ?? targetRange).start.line + 1),
      [236, 1608],
    );
  });

  it('type hierarchy: above and below', async () => {
    const { uri } = await open('Unidad de Fiscalización y Cobranza');
    const [item] = await ask<vscode.TypeHierarchyItem[]>('vscode.prepareTypeHierarchy', uri, new vscode.Position(0, 4));
    const above = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', item);
    const below = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSubtypes', item);
    assert.deepEqual([above.map(({ detail }) => detail), below.length], [['8.1'], 3]);
  });

  it('a setting turns a rule off at once, and inlay hints on', async () => {
    const settings = vscode.workspace.getConfiguration('manualOrganizacion');
    const document = await open('A la Cordinación de Afiliación y la División de Dictamen.');
    await until(
      () => own(document.uri),
      (found) => found.length === 1,
    );
    try {
      await settings.update('avisos.nombreMalEscrito', 'off', vscode.ConfigurationTarget.Global);
      await settings.update('ver.numerales', true, vscode.ConfigurationTarget.Global);
      await until(
        () => own(document.uri),
        (found) => found.length === 0,
      );
      const whole = new vscode.Range(0, 0, 1, 0);
      const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['8.2.1', '8.3.2.2'],
      );
    } finally {
      await settings.update('avisos.nombreMalEscrito', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('ver.numerales', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('the manual says above its headings how often drafts name the unit', async () => {
    await vscode.commands.executeCommand('manualOrganizacion.openManual');
    const uri = vscode.window.activeTextEditor?.document.uri;
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 97);
    assert.equal(lenses.length, 97);
    assert.match(lenses[0]?.command?.title ?? '', /^\d+ mentions in \d+ drafts$/);
  });
});

async function open(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

function ask<Result>(command: string, ...args: readonly unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(command, ...args);
}

function own(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'manual-organizacion');
}

function codeOf(diagnostic: vscode.Diagnostic | undefined): unknown {
  return typeof diagnostic?.code === 'object' ? diagnostic.code.value : diagnostic?.code;
}
