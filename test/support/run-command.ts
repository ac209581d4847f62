import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftFiles } from '../../server/src/cli/draft-files.ts';
import { runCli } from '../../server/src/cli/run.ts';
import { manualPath } from './manual.ts';

export interface CommandAnswer {
  readonly code: number;
  readonly out: string;
  /** Lines for a person. */
  readonly errors: readonly string[];
}

/** Runs a command line on real files, with the real manual; `stdin` is its standard input. */
export function runOnFiles(args: readonly string[], stdin?: string): CommandAnswer {
  let out = '';
  const errors: string[] = [];
  const code = runCli(args, {
    embeddedManual: fileURLToPath(manualPath),
    languageTag: undefined,
    readText: (path) => readFileSync(path, 'utf8'),
    draftFiles,
    readStandardInput: () => stdin,
    write: (text) => {
      out += text;
    },
    complain: (line) => void errors.push(line),
  });
  return { code, out, errors };
}
