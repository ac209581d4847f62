import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { installVsix } from '../host/install-vsix.ts';
import { openViewContainer } from '../host/page.ts';
import { waitForTreeRow } from '../host/page-tree.ts';
import { repoRoot, sampleDrafts } from '../host/paths.ts';
import { makeTemporaryFolder } from '../host/temporary-folder.ts';
import { openWorkbench } from '../host/workbench.ts';

suite('the packaged extension', () => {
  test('installs from its VSIX, and the tree is there', async () => {
    await promisify(execFile)('npm', ['run', 'package'], { cwd: repoRoot });
    const vsix = join(repoRoot, 'dist', 'manual-organizacion.vsix');
    assert.ok(existsSync(vsix));
    const { path: extensionsDir, dispose } = await makeTemporaryFolder('installed-');
    try {
      await installVsix(vsix, extensionsDir);
      assert.ok((await readdir(extensionsDir)).some((name) => name.startsWith('manual-organizacion.')));
      const workbench = await openWorkbench({ extensionsDir, workspace: sampleDrafts, locale: 'es', theme: 'light' });
      try {
        await openViewContainer(workbench.page, 'Manual de Organización');
        await waitForTreeRow(workbench.page, 'Unidades', '8.4 Servicios Estratégicos');
      } finally {
        await workbench.dispose();
      }
    } finally {
      await dispose();
    }
  });
});
