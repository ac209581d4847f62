import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { DRAFTS_OF_A_FOLDER } from '../server/src/core/model/draft-files.ts';
import { DRAFT_RULES } from '../server/src/core/model/finding.ts';
import { DEFAULT_SEVERITIES } from '../server/src/core/model/severity.ts';
import { RULE_SETTINGS, SETTING_NAMES } from '../server/src/protocol/settings.ts';
import { assertEach } from './support/assert-each.ts';

const root = join(import.meta.dirname, '..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const settings: Readonly<Record<string, { readonly default: unknown }>> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }: { readonly properties: object }) => properties),
);
const views: readonly string[] = Object.values(contributes.views)
  .flat()
  .map((view) => (view as { readonly id: string }).id);

suite('what the extension adds to the editor', () => {
  test('is little: 31 commands and 24 settings at most, all under one name', () => {
    assert.ok(commands.length <= 31, String(commands.length));
    assert.ok(Object.keys(settings).length <= 24, String(Object.keys(settings).length));
    const names = [...commands, ...Object.keys(settings), ...views];
    assert.deepEqual(
      names.filter((name) => !name.startsWith('manualOrganizacion.')),
      [],
    );
  });

  test('each rule for drafts has a setting, whose initial value is the severity that the server gives it', () => {
    const initial = DRAFT_RULES.map((rule) => [rule, settings[`manualOrganizacion.${RULE_SETTINGS[rule]}`]?.default]);
    assert.deepEqual(Object.fromEntries(initial), DEFAULT_SEVERITIES);
    assert.equal(Object.keys(settings).filter((name) => name.includes('.avisos.')).length, DRAFT_RULES.length + 1);
  });

  test('settings are those that the server and the extension read, with names that a page can make titles of', () => {
    const names = SETTING_NAMES.map((name) => `manualOrganizacion.${name}`);
    assert.deepEqual(Object.keys(settings).toSorted(), names.toSorted());
    assertEach(names, (name) => /^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/.test(name));
  });

  test('groups of settings have an order, and so have the settings in each', () => {
    const groups: readonly { readonly id: string; readonly order: number; readonly properties: object }[] =
      contributes.configuration;
    assert.deepEqual(
      groups.map(({ order }) => order),
      [1, 2, 3, 4],
    );
    assertEach(groups, ({ id }) => id.startsWith('manualOrganizacion.'));
    for (const { properties } of groups) {
      const orders = Object.values(properties).map(({ order }: { readonly order: number }) => order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
      );
    }
  });

  test('files that are drafts are those of the server, and none of them is left without a language', () => {
    const include = settings['manualOrganizacion.borradores.archivosIncluidos'];
    assert.deepEqual(include?.default, [DRAFTS_OF_A_FOLDER]);
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
