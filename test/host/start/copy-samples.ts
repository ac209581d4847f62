import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDrafts } from '../paths.ts';

/** Copies the sample drafts, which git keeps, into a folder of a person, who may write into them; returns where they are. */
export async function copySamples(folder: string): Promise<string> {
  const drafts = join(folder, 'borradores');
  await cp(sampleDrafts, drafts, { recursive: true });
  return drafts;
}
