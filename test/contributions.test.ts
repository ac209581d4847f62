import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { DRAFTS_OF_A_FOLDER } from '../server/src/core/model/draft-files.ts';
import { DEFAULT_SEVERITIES } from '../server/src/core/model/severity.ts';
import { assertEach } from './support/assert-each.ts';

const root = join(import.meta.dirname, '..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const views: readonly string[] = Object.values(contributes.views)
  .flat()
  .map((view) => (view as { readonly id: string }).id);

suite('what the extension adds to the editor', () => {
  test('is little: 28 commands and 23 settings at most, all under one name', () => {
    const settings = [contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
    assert.ok(commands.length <= 28, String(commands.length));
    assert.ok(settings.length <= 23, String(settings.length));
    const names = [...commands, ...settings, ...views];
    assert.deepEqual(
      names.filter((name) => !name.startsWith('manualOrganizacion.')),
      [],
    );
  });

  test('each rule for drafts has a setting, whose initial value is the severity that the server gives it', () => {
    const settings = Object.entries(contributes.configuration.properties)
      .filter(([name]) => name.startsWith('manualOrganizacion.rules.'))
      .map(([name, setting]) => [name.split('.').at(-1), (setting as { readonly default: string }).default]);
    assert.deepEqual(Object.fromEntries(settings), DEFAULT_SEVERITIES);
  });

  test('files that are drafts are those of the server, and none of them is left without a language', () => {
    const { default: include } = contributes.configuration.properties['manualOrganizacion.drafts.include'];
    assert.deepEqual(include, [DRAFTS_OF_A_FOLDER]);
    const known = ['.md', '.markdown', '.mdown', '.txt', '.tex'];
    const added = contributes.languages.flatMap(
      ({ extensions }: { readonly extensions: readonly string[] }) => extensions,
    );
    const endings = DRAFTS_OF_A_FOLDER.replace(/^.*\{|\}$/g, '').split(',');
    assertEach(endings, (ending) => [...known, ...added].includes(`.${ending}`));
  });

  test('every command of a menu is declared', () => {
    const used = Object.values(contributes.menus)
      .flat()
      .map((entry) => (entry as { readonly command: string }).command);
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });

  test('every view and every declared command is registered by the extension', () => {
    const source = globSync('client/src/common/**/*.ts', { cwd: root })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    assert.deepEqual(
      [...views, ...commands].filter((name) => !source.includes(`'${name}'`)),
      [],
    );
  });

  test('every view has words for when it is empty, or is hidden then', () => {
    const welcomed = contributes.viewsWelcome.map(({ view }: { view: string }) => view);
    const hidden = Object.values(contributes.views)
      .flat()
      .filter((view) => (view as { readonly when?: string }).when !== undefined)
      .map((view) => (view as { readonly id: string }).id);
    assert.deepEqual(
      views.filter((view) => !welcomed.includes(view) && !hidden.includes(view)),
      [],
    );
  });
});
