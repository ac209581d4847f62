import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFiles, readStandardInput } from './draft-files.ts';
import { runCli } from './run.ts';

// The bundle lies in dist/cli/, the server's in dist/server/, the manual in data/.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

if (process.argv[2] === 'lsp') {
  process.argv.push('--stdio');
  require('../server/server.js');
} else {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  process.stdout.on('error', () => process.exit());
  process.exitCode = runCli(process.argv.slice(2), {
    embeddedManual: join(__dirname, '..', '..', 'data', 'manual-dir-imss.txt'),
    languageTag: LC_ALL || LC_MESSAGES || LANG,
    readText: (path) => new TextDecoder().decode(readFileSync(path === '-' ? 0 : path)),
    draftFiles,
    readStandardInput,
    write: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
