import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What axe-core objects to in a page or a frame of one, a line for each rule. */
export async function findBarriers(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.map(
      ({ id, nodes: [first] }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${first?.html} ${first?.failureSummary}`,
    );
  });
}
