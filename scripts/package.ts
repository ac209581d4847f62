// `npm run package`: puts the built extension into dist/manual-organizacion.vsix.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { readmeForPackage } from './package/readme.ts';
import { root } from './root.ts';

const readmePath = 'dist/README.md';
writeFileSync(join(root, readmePath), readmeForPackage(readFileSync(join(root, 'README.md'), 'utf8')));

await createVSIX({
  cwd: root,
  packagePath: join(root, 'dist', 'manual-organizacion.vsix'),
  readmePath,
  // All that runs is bundled.
  dependencies: false,
  // The code has no public home that the manifest could name.
  allowMissingRepository: true,
});
