/** What the commands need of the world; tests give their own. */
export interface World {
  /** Path of the manual that comes with the program. */
  readonly embeddedManual: string;
  /** `es_MX.UTF-8` or the like; `undefined` when the machine says nothing. */
  readonly languageTag: string | undefined;
  /** A file, or standard input for `-`, decoded as UTF-8; throws when it cannot be read. */
  readText(path: string): string;
  /** The drafts that an operand names; see `draft-files.ts`. */
  draftFiles(operand: string, passOver: (path: string) => void): Iterable<DraftFile>;
  /** Standard input as a draft; `undefined` when it is no text. */
  readStandardInput(): string | undefined;
  write(text: string): void;
  /** One line for a person, on standard error. */
  complain(line: string): void;
}

export interface DraftFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Whether the person named it, or it was found in a folder or by a glob. */
  readonly origin: 'named' | 'found';
  /** `undefined` when it is no text; throws when it cannot be read. */
  read(): string | undefined;
}

/** 0 all well, 1 the answer is "no" or problems were found, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with one clear line and exit code 2; the only error that a command may throw. */
export class UsageError extends Error {}
