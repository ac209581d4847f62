import { join } from 'node:path';

/** The folder of the whole. */
export const root = join(import.meta.dirname, '..');
