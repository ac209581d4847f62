import type { Command, CommandInput } from '../command.ts';
import { writeJsonArray } from '../json-array.ts';
import { exitCodeFor, readDrafts, type Unread } from '../read-drafts.ts';
import type { World } from '../world.ts';
import { githubAnnotations } from './github.ts';
import { type CheckedDraft, checkFile } from './problem.ts';
import { problemLines } from './problem-lines.ts';
import { readRuleLevels } from './rule-levels.ts';
import { sarifLog } from './sarif.ts';

/** `check FILE…`: what drafts say otherwise than the manual; 1 when that is anything at all. */
export const checkCommand: Command = {
  formats: ['text', 'json', 'github', 'sarif'],
  run(manual, input, world) {
    const levels = readRuleLevels(input);
    const unread: Unread[] = [];
    let count = 0;
    const checked = function* (): Generator<CheckedDraft> {
      for (const draft of readDrafts(input, world, unread)) {
        const result = checkFile(draft, manual, levels, input.locale);
        count += result.problems.length;
        yield result;
      }
    };
    write(checked(), unread, input, world);
    return exitCodeFor(unread, count === 0 ? 0 : 1);
  },
};

function write(checked: Iterable<CheckedDraft>, unread: readonly Unread[], input: CommandInput, world: World): void {
  const { format, locale } = input;
  switch (format) {
    case 'json':
      writeJsonArray(checked, (draft) => draft, world);
      break;
    case 'sarif':
      // Read to the end first: what was not read stands in the log too.
      world.write(`${JSON.stringify(sarifLog([...checked], unread, locale), null, 2)}\n`);
      break;
    default:
      for (const draft of checked) {
        world.write(format === 'github' ? githubAnnotations(draft) : problemLines(draft, locale));
      }
  }
}
