// `npm run docs`: writes the pages of docs/ that are put together from the program's own texts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedPages } from './docs/pages.ts';
import { root } from './root.ts';

for (const { path, text } of generatedPages()) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
