import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite, test } from 'node:test';

const root = join(import.meta.dirname, '..');

/** A room of the core. */
function below(room: string): string {
  return `server/src/core/${room}`;
}

/** The way of a draft through the wing of mentions; nothing climbs back. */
const mentionRooms = ['reading', 'names', 'match', 'context'].map((room) => `mentions/${room}`);

/** The manual's words and their spelling, then the way of a query through the wing of search; nothing climbs back. */
const searchRooms = ['index', 'spelling', 'query', 'score'].map((room) => `search/${room}`);

/** Files of a wing's rooms that the outside may import as if they lay at its own door. */
const smallDoors: ReadonlyMap<string, string> = new Map(
  [
    'reading/as-read.ts',
    'reading/draft-words-within.ts',
    'names/former-mentionables.ts',
    'names/known-words.ts',
    'names/name-edits.ts',
    'names/name-rest.ts',
    'names/typed-name.ts',
    'context/questions.ts',
    'context/rule.ts',
    'context/trace.ts',
    'draft/changed-blocks.ts',
    'draft/draft-mentions.ts',
    'draft/mention-at.ts',
    'draft/mentions-touching.ts',
    'draft/outside-furniture.ts',
  ]
    .map((file) => [below(`mentions/${file}`), below('mentions')] as const)
    .concat(
      ['query/parse-query.ts', 'index/duty-facts.ts', 'score/chain.ts', 'spelling/near-name-words.ts'].map((file) => [
        below(`search/${file}`),
        below('search'),
      ]),
    ),
);

/** What of the core is open to the shells around it: questions, their answers as text, and what wings put out. */
const coreDoors: readonly string[] = [
  'server/src/core/analysis.ts',
  ...['features', 'render', 'model', 'text'].map(below),
  ...[
    // A draft that is being written is kept outside the core, and so are its mentions.
    'mentions/draft/draft-mentions.ts',
    'mentions/draft/mentions-touching.ts',
    'mentions/draft/changed-blocks.ts',
    'mentions/draft/mention-at.ts',
    'mentions/reading/as-read.ts',
    'search/answer.ts',
    // The list of words is a file that the shells read, when first asked.
    'spanish/spanish-words.ts',
  ].map(below),
];

/** Which folder may import which: the flow of DESIGN, downwards only. A folder may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  data: [],
  'server/src/core/text': [],
  'server/src/core/spanish': [below('text')],
  'server/src/core/prose': [below('text')],
  'server/src/core/model': [below('text')],
  'server/src/core/units': ['model', 'text'].map(below),
  'server/src/core/levels': [...['model', 'spanish', 'text'].map(below), 'data'],
  'server/src/core/parse': [...['levels', 'model', 'spanish', 'text'].map(below), 'data'],
  'server/src/core/mentions/reading': ['spanish', 'text'].map(below),
  'server/src/core/mentions/names': ['mentions/reading', 'levels', 'model', 'spanish', 'text'].map(below),
  'server/src/core/mentions/match': [...mentionRooms.slice(0, 2), 'model', 'spanish', 'text'].map(below),
  'server/src/core/mentions/context': [...mentionRooms.slice(0, 3), 'model', 'prose', 'spanish', 'text'].map(below),
  // scan.ts, and the matcher of a manual, which scans the manual for its acronyms.
  'server/src/core/mentions': [...mentionRooms, 'model', 'text'].map(below),
  'server/src/core/mentions/draft': ['mentions', 'mentions/names', 'model', 'text'].map(below),
  'server/src/core/references': [...['units', 'mentions', 'model', 'spanish', 'text'].map(below), 'data'],
  'server/src/core/competence': ['units', 'mentions', 'references', 'model', 'spanish', 'text'].map(below),
  'server/src/core/chart': ['units', 'model', 'text'].map(below),
  'server/src/core/citation': ['mentions', 'model', 'spanish', 'text'].map(below),
  'server/src/core/search/index': [...['levels', 'references', 'model', 'spanish', 'text'].map(below), 'data'],
  'server/src/core/search/spelling': [below('text'), 'fuse.js'],
  'server/src/core/search/query': [...searchRooms.slice(0, 2), 'levels', 'model', 'spanish', 'text'].map(below),
  'server/src/core/search/score': [
    ...['index', 'query'].map((room) => `search/${room}`),
    'model',
    'spanish',
    'text',
  ].map(below),
  // answer.ts.
  'server/src/core/search': [...searchRooms, 'references', 'model', 'text'].map(below),
  'server/src/core/checks': [
    'citation',
    'competence',
    'references',
    'levels',
    'mentions',
    'units',
    'model',
    'prose',
    'spanish',
    'text',
  ].map(below),
  'server/src/core': [
    ...['parse', 'search', 'checks', 'competence', 'references', 'mentions', 'citation', 'units', 'model', 'text'].map(
      below,
    ),
  ],
  'server/src/core/features': [
    'server/src/core',
    ...[
      'search',
      'checks',
      'competence',
      'references',
      'chart',
      'mentions',
      'citation',
      'units',
      'model',
      'prose',
      'spanish',
      'text',
    ].map(below),
  ],
  'server/src/core/render': ['features', 'levels', 'spanish', 'model', 'text'].map(below),
  'server/src/protocol': [],
  'server/src/lsp/state': [
    ...coreDoors,
    'server/src/lsp/host.ts',
    'server/src/protocol',
    'vscode-languageserver',
    'vscode-uri',
  ],
  'server/src/lsp/proto': [
    ...coreDoors,
    'server/src/lsp/state',
    'server/src/protocol',
    'vscode-languageserver',
    'vscode-uri',
  ],
  'server/src/lsp/standard': [...coreDoors, 'server/src/lsp/state', 'server/src/lsp/proto', 'vscode-languageserver'],
  'server/src/lsp/own': [
    ...coreDoors,
    'server/src/lsp/state',
    'server/src/lsp/proto',
    'server/src/protocol',
    'vscode-languageserver',
    'vscode-uri',
  ],
  'server/src/lsp': [
    ...['state', 'proto', 'standard', 'own'].map((room) => `server/src/lsp/${room}`),
    'server/src/protocol',
    'vscode-languageserver',
  ],
  'server/src/node': [
    'server/src/core/text',
    'server/src/lsp',
    'server/src/node/files',
    'server/src/protocol',
    'vscode-languageserver/node',
    'node:',
  ],
  'server/src/node/files': ['node:'],
  'server/src/cli': [...coreDoors, 'server/src/node/files', 'server/src/protocol', 'node:'],
  'server/src/browser': ['server/src/lsp', 'server/src/protocol', 'vscode-languageserver/browser'],
  'client/src/common/shell': ['server/src/protocol', 'vscode', 'vscode-languageclient'],
  'client/src/common/units': ['client/src/common/shell', 'server/src/protocol', 'vscode'],
  'client/src/common/commands': [
    'client/src/common/shell',
    'client/src/common/units',
    'server/src/protocol',
    'vscode',
    'vscode-languageclient',
  ],
  'client/src/common/views': ['client/src/common/shell', 'client/src/common/units', 'server/src/protocol', 'vscode'],
  // Holds activate.ts alone, the one place that registers views and commands.
  'client/src/common': [
    'client/src/common/commands',
    'client/src/common/shell',
    'client/src/common/views',
    'vscode',
    'vscode-languageclient',
  ],
  'client/src/node': ['client/src/common', 'vscode', 'vscode-languageclient/node'],
  'client/src/browser': ['client/src/common', 'vscode', 'vscode-languageclient/browser'],
};

/** Features answer one question each; what two share moves down to a wing or to text/. */
const importsNoSibling = ['server/src/core/features', 'server/src/lsp/standard', 'server/src/lsp/own'];

/** A folder for each view of the client; what two views share moves to units/ or shell/. */
const views = 'client/src/common/views';

const folders = Object.keys(mayImport).toSorted((left, right) => right.length - left.length);

suite('architecture', () => {
  const files = globSync('{server,client}/src/**/*.ts', { cwd: root });
  const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

  test('every source file lies in a folder that the table knows', () => {
    assert.deepEqual(
      files.filter((file) => folderOf(file) === undefined),
      [],
    );
    assert.ok(40 < files.length);
  });

  test('every import goes along an arrow of the table', () => {
    assert.deepEqual(imports.filter(isForbidden), []);
  });

  test('forbidden imports are caught: the canary', () => {
    const canaries: readonly (readonly [string, string])[] = [
      ['server/src/core/features/canary.ts', "import { hoverAt } from './hover.ts';"],
      ['server/src/core/model/canary.ts', "import { parseManual } from '../parse/parse-manual.ts';"],
      ['server/src/core/parse/canary.ts', "import type { UnitIndex } from '../units/unit-index.ts';"],
      ['server/src/core/mentions/reading/canary.ts', "import { namesOf } from '../names/names.ts';"],
      ['server/src/core/mentions/names/canary.ts', "import { matchHead } from '../match/match-head.ts';"],
      ['server/src/core/mentions/names/canary.ts', "import { scanMentions } from '../scan.ts';"],
      ['server/src/core/mentions/match/canary.ts', "import { followOf } from '../context/follow.ts';"],
      ['server/src/core/mentions/context/canary.ts', "import { scanMentions } from '../scan.ts';"],
      ['server/src/core/mentions/canary.ts', "import { scanDraft } from './draft/draft-mentions.ts';"],
      ['server/src/core/mentions/draft/canary.ts', "import { followOf } from '../context/follow.ts';"],
      ['server/src/core/features/canary.ts', "import { matchHead } from '../mentions/match/match-head.ts';"],
      ['server/src/core/search/index/canary.ts', "import { parseQuery } from '../query/parse-query.ts';"],
      ['server/src/core/search/spelling/canary.ts', "import { buildLexicon } from '../index/lexicon.ts';"],
      ['server/src/core/search/query/canary.ts', "import Fuse from 'fuse.js';"],
      ['server/src/core/search/query/canary.ts', "import type { Scored } from '../score/select.ts';"],
      ['server/src/core/search/score/canary.ts', "import { findNearWords } from '../spelling/near-words.ts';"],
      ['server/src/core/search/score/canary.ts', "import type { SearchHit } from '../answer.ts';"],
      ['server/src/core/features/canary.ts', "import { buildParts } from '../search/index/index-parts.ts';"],
      ['server/src/lsp/own/canary.ts', "import { parseQuery } from '../../core/search/query/parse-query.ts';"],
      ['server/src/core/search/score/canary.ts', "export { hoverAt } from '../../features/hover.ts';"],
      ['server/src/core/levels/canary.ts', "import { parseManual } from '../parse/parse-manual.ts';"],
      ['server/src/core/text/canary.ts', "import { readFile } from 'node:fs/promises';"],
      ['server/src/core/render/canary.ts', "import * as lsp from 'vscode-languageserver';"],
      ['server/src/core/render/canary.ts', "const lsp = await import('vscode-languageserver');"],
      ['server/src/protocol/canary.ts', "import type { Manual } from '../core/model/manual.ts';"],
      ['server/src/lsp/canary.ts', "import { join } from 'node:path';"],
      ['server/src/lsp/canary.ts', "import { hoverAt } from '../core/features/hover.ts';"],
      ['server/src/lsp/state/canary.ts', "import { linkTo } from '../proto/link.ts';"],
      ['server/src/lsp/state/canary.ts', "import { parseManual } from '../../core/parse/parse-manual.ts';"],
      ['server/src/lsp/state/canary.ts', "import { checkText } from '../../core/checks/checked-draft.ts';"],
      ['server/src/lsp/proto/canary.ts', "import { hover } from '../standard/hover.ts';"],
      ['server/src/lsp/standard/canary.ts', "import { hover } from './hover.ts';"],
      ['server/src/lsp/standard/canary.ts', "import { matchName } from '../../core/mentions/match/match-name.ts';"],
      ['server/src/lsp/own/canary.ts', "import { cite } from './cite.ts';"],
      ['server/src/lsp/own/canary.ts', "import { indexUnits } from '../../core/units/unit-index.ts';"],
      ['server/src/cli/canary.ts', "import { checkText } from '../core/checks/checked-draft.ts';"],
      ['server/src/cli/canary.ts', "import { sessionOf } from '../lsp/state/session.ts';"],
      ['server/src/protocol/canary.ts', "import type { Location } from 'vscode-languageserver';"],
      ['client/src/common/canary.ts', "import { analyzeManual } from '../../../server/src/core/analysis.ts';"],
      ['client/src/common/canary.ts', "import { LanguageClient } from 'vscode-languageclient/node';"],
      ['client/src/common/views/draft/canary.ts', "import { nodeId } from '../units/model.ts';"],
      ['client/src/common/views/canary.ts', "import { nodeId } from './units/model.ts';"],
      ['client/src/common/views/draft/canary.ts', "import { activateWith } from '../../activate.ts';"],
      ['client/src/common/views/draft/canary.ts', "import { showMentions } from '../../commands/show-mentions.ts';"],
      ['client/src/common/views/draft/canary.ts', "import type { Location } from 'vscode-languageclient';"],
      ['client/src/common/units/canary.ts', "import { nodeId } from '../views/units/model.ts';"],
      ['client/src/common/shell/canary.ts', "import { nodeId } from '../views/units/model.ts';"],
      ['client/src/common/shell/canary.ts', "import { titleOf } from '../units/title.ts';"],
      ['client/src/common/commands/canary.ts', "import { nodeId } from '../views/units/model.ts';"],
      ['client/src/node/canary.ts', "import { nodeId } from '../common/views/units/model.ts';"],
      ['client/src/node/canary.ts', "import { startServer } from '../../../server/src/lsp/server.ts';"],
    ];
    const uncaught = canaries.filter(([file, code]) => !importsOf(file, code).some(isForbidden));
    assert.deepEqual(uncaught, []);
  });

  test('files of one view may import each other, and activate.ts every view', () => {
    const allowed: readonly (readonly [string, string])[] = [
      ['client/src/common/views/org-chart/webview/canary.ts', "import type { PageMessage } from '../messages.ts';"],
      ['client/src/common/activate.ts', "import { registerStatus } from './views/status/register.ts';"],
    ];
    assert.deepEqual(
      allowed.filter(([file, code]) => importsOf(file, code).some(isForbidden)),
      [],
    );
  });

  test('no import cycle', () => {
    const graph = Map.groupBy(imports, ({ file }) => file);
    const cycles = files.filter((file) => reaches(file, file, graph));
    assert.deepEqual(cycles, []);
  });

  test('entries only connect: under 25 lines', () => {
    const entries = files.filter((file) => /src\/(?:node|browser)\/(?:main|extension|launch)\.ts$/.test(file));
    const long = entries.filter((file) => 25 <= readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length);
    assert.deepEqual(long, []);
    assert.ok(2 < entries.length);
  });
});

interface Import {
  readonly file: string;
  /** A path from the root for a file of ours, otherwise the package as written. */
  readonly target: string;
}

function importsOf(file: string, code: string): readonly Import[] {
  const statements = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\()'([^']+)'/g);
  return [...statements].map(([, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier,
  }));
}

function isForbidden({ file, target }: Import): boolean {
  const from = folderOf(file);
  const wing = smallDoors.get(target);
  const to = wing === undefined || file.startsWith(`${wing}/`) ? folderOf(target) : wing;
  if (from === undefined) {
    return true;
  }
  if (to === from) {
    return importsNoSibling.includes(from) || (from === views && viewOf(file) !== viewOf(target));
  }
  // Two entries load the server as a bundle, which is no source.
  const isBundle = ['server/src/node/main.js', 'server/src/server/server.js'].includes(target);
  return (
    !isBundle &&
    !(mayImport[from] ?? []).some((allowed) => target === allowed || to === allowed || isNode(allowed, target))
  );
}

/** The folder of a file of views/. */
function viewOf(file: string): string {
  return file.slice(views.length + 1).split('/')[0] ?? '';
}

function isNode(allowed: string, target: string): boolean {
  return allowed === 'node:' && target.startsWith('node:');
}

function folderOf(file: string): string | undefined {
  return folders.find((folder) => file.startsWith(`${folder}/`));
}

function reaches(from: string, goal: string, graph: ReadonlyMap<string, readonly Import[]>): boolean {
  const seen = new Set<string>();
  const queue = (graph.get(from) ?? []).map(({ target }) => target);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file === goal) {
      return true;
    }
    if (!seen.has(file)) {
      seen.add(file);
      queue.push(...(graph.get(file) ?? []).map(({ target }) => target));
    }
  }
  return false;
}
