import { chmod, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** The lines of the manual that justify an entry of the thesaurus are for who reads the table; nothing asks for them. */
const withoutEvidence = {
  name: 'without-evidence',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]data[\\/]thesaurus\.json$/ }, async ({ path }) => {
      const withoutLines = (key, value) => (key === 'lines' || key === '$schema' ? undefined : value);
      return { loader: 'json', contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'), withoutLines)) };
    }),
};

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
  plugins: [withoutEvidence],
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
