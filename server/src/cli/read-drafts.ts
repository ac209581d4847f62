import { cliStringsFor } from '../core/render/cli-strings.ts';
import { groupBy } from '../core/text/group-by.ts';
import type { CommandInput } from './command.ts';
import { type DraftFile, type ExitCode, UsageError, type World } from './world.ts';

export interface CliDraft {
  readonly path: string;
  readonly text: string;
}

/** What of the drafts was not read. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  readonly origin: DraftFile['origin'];
}

const MEGABYTE = 1_000_000;
/** Read whole, as a string, with its mentions: beyond this memory runs out before patience does. */
const MAX_MEGABYTES = 80;

/**
 * Gives the drafts of a command line one after another, so that one is in memory at a time. What is not read is told
 * in one line each and collected.
 */
export function* readDrafts(
  { operands, locale, stdinFilename }: CommandInput,
  world: World,
  unread: Unread[],
): Generator<CliDraft> {
  const strings = cliStringsFor(locale);
  if (operands.length === 0) {
    throw new UsageError(strings.filesMissing());
  }
  const leaveOut = (path: string, origin: DraftFile['origin'], reason: string) => {
    world.complain(reason);
    unread.push({ path, origin, reason });
  };
  const seen = new Set<string>();
  for (const operand of operands) {
    let isEmpty = true;
    const passed: string[] = [];
    const files =
      operand === '-' ? [standardInput(world, stdinFilename)] : world.draftFiles(operand, (path) => passed.push(path));
    for (const file of files) {
      isEmpty = false;
      if (seen.has(file.path)) {
        continue;
      }
      seen.add(file.path);
      const text = textOf(file, strings);
      if (typeof text === 'string') {
        yield { path: file.path, text };
      } else {
        leaveOut(file.path, file.origin, text.reason);
      }
    }
    if (isEmpty) {
      leaveOut(operand, 'named', strings.noDrafts(operand));
    }
    if (0 < passed.length) {
      world.complain(strings.passedOver(operand, kindsOf(passed)));
    }
  }
}

/** How many files there are of each kind, by the end of their names, the commonest first; '' for none. */
function kindsOf(paths: readonly string[]): readonly (readonly [ending: string, count: number])[] {
  const kinds = groupBy(paths, (path) => /[^/]\.([^./]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '');
  return [...kinds]
    .map(([ending, files]) => [ending, files.length] as const)
    .toSorted(([left, more], [right, most]) => most - more || (left !== '' && (right === '' || left < right) ? -1 : 1));
}

/** 2 when something was not read that the person named; what a folder holds besides drafts is no mistake. */
export function exitCodeFor(unread: readonly Unread[], otherwise: ExitCode): ExitCode {
  return unread.some(({ origin }) => origin === 'named') ? 2 : otherwise;
}

function standardInput(world: World, name: string | undefined): DraftFile {
  return { path: name ?? '-', size: 0, origin: 'named', read: () => world.readStandardInput() };
}

function textOf(file: DraftFile, strings: ReturnType<typeof cliStringsFor>): string | { readonly reason: string } {
  const { path } = file;
  const tooLarge = (size: number) => ({
    reason: strings.draftTooLarge(path, Math.ceil(size / MEGABYTE), MAX_MEGABYTES),
  });
  if (MAX_MEGABYTES * MEGABYTE < file.size) {
    return tooLarge(file.size);
  }
  try {
    const text = file.read() ?? { reason: strings.draftBinary(path) };
    // How much a pipe holds is known when it was read.
    return typeof text === 'string' && MAX_MEGABYTES * MEGABYTE < text.length ? tooLarge(text.length) : text;
  } catch {
    return { reason: strings.draftUnreadable(path) };
  }
}
