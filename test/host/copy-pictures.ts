// `npm run pictures`: takes the README's pictures from the screenshots that `npm run ui` has left.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from './paths.ts';

const pictures = {
  'primeros-minutos.png': 'first-minutes-cited-es-light.png',
  'arbol.png': 'tree-es-light.png',
  'borrador.png': 'views-draft-es-light.png',
  'ficha.png': 'hover-es-light.png',
  'busqueda.png': 'search-es-light.png',
  'manual.png': 'manual-es-light.png',
  'denominacion.png': 'drafts-former-es-light.png',
  'organograma.png': 'org-chart-poster-es-light.png',
  'hover-en.png': 'hover-en-dark.png',
};

for (const [picture, screenshot] of Object.entries(pictures)) {
  await copyFile(join(repoRoot, 'test', 'screenshots', screenshot), join(repoRoot, 'media', picture));
}
