import { chmod, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * The thesaurus as rows of text, a tenth smaller than as JSON. The lines of the manual that justify an entry are for who
 * reads the table; nothing asks for them.
 */
const thesaurusAsRows = {
  name: 'thesaurus-as-rows',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]data[\\/]thesaurus\.json$/ }, async ({ path }) => {
      const { acronyms, things, concepts, alike } = JSON.parse(await readFile(path, 'utf8'));
      const contents = `
        const rows = (text) => text.split('\\n').map((row) => row.split('=').map((cell) => cell.split('|')));
        export default {
          acronyms: rows(${rows(acronyms, ({ acronym, names }) => [[acronym], names])})
            .map(([[acronym], names]) => ({ acronym, names })),
          things: rows(${rows(things, ({ names, manual }) => [names, manual])}).map(([names, manual]) => ({ names, manual })),
          concepts: rows(${rows(concepts, ({ manual, everyday }) => [manual, everyday])})
            .map(([manual, everyday]) => ({ manual, everyday })),
          alike: rows(${rows(alike, ({ words }) => [words])}).map(([words]) => ({ words })),
        };`;
      return { loader: 'js', contents };
    }),
};

/** A row an entry, cells of expressions: `a|b=c|d`, as a literal of JavaScript. */
function rows(entries, cellsOf) {
  const cells = entries.map(cellsOf);
  if (cells.flat(2).some((text) => /[|=\n]/.test(text)) || cells.flat().some((cell) => cell.length === 0)) {
    throw new Error('an expression of the thesaurus cannot be written as a row');
  }
  return JSON.stringify(cells.map((row) => row.map((cell) => cell.join('|')).join('=')).join('\n'));
}

/** Shipped bundles are CommonJS: V8's compile cache and VS Code's loader both want it. */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [thesaurusAsRows],
};

await rm('dist/client', { recursive: true, force: true });
await rm('dist/server', { recursive: true, force: true });
await rm('dist/cli', { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { extension: 'client/src/node/extension.ts' },
    outdir: 'dist/client',
    external: ['vscode'],
  }),
  build({
    ...shared,
    platform: 'browser',
    entryPoints: { 'extension.browser': 'client/src/browser/extension.ts' },
    outdir: 'dist/client',
    external: ['vscode'],
  }),
  build({
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: { worker: 'server/src/browser/main.ts' },
    outdir: 'dist/server',
  }),
  build({
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    sourcemap: false,
    entryPoints: {
      'org-chart': 'client/src/common/views/org-chart/webview/main.ts',
      'org-chart-style': 'client/src/common/views/org-chart/webview/style.css',
    },
    outdir: 'dist/client',
  }),
  build({ ...shared, entryPoints: { main: 'server/src/node/main.ts' }, outdir: 'dist/server' }),
  build({
    ...shared,
    entryPoints: { 'manual-organizacion': 'server/src/cli/main.ts' },
    outdir: 'dist/cli',
    external: ['../server/server.js'],
    banner: { js: '#!/usr/bin/env node' },
  }),
  // Not bundled: it must load the rest only after it turned the cache on.
  build({ ...shared, bundle: false, entryPoints: { server: 'server/src/node/launch.ts' }, outdir: 'dist/server' }),
]);

// As npm does when it links a program; git hooks and CI call it where it lies.
await chmod('dist/cli/manual-organizacion.js', 0o755);
