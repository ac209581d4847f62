import type { Analysis } from '../core/analysis.ts';
import type { Locale } from '../core/render/strings.ts';
import type { ExitCode, World } from './world.ts';

/** One subcommand: a file each. */
export interface Command {
  /** The first is the default. */
  readonly formats: readonly string[];
  run(manual: CliManual, input: CommandInput, world: World): ExitCode;
}

export interface CliManual {
  readonly path: string;
  readonly analysis: Analysis;
}

export interface CommandInput {
  readonly operands: readonly string[];
  readonly format: string;
  readonly limit: number;
  readonly root: string | undefined;
  /** The unit that `unit` is to put beside the other, as written. */
  readonly compare: string | undefined;
  readonly locale: Locale;
  /** Name that the text of standard input has in answers. */
  readonly stdinFilename: string | undefined;
  /** Whether `mentions` is to say which rules decided. */
  readonly explain: boolean;
  /** As written; see `rule-levels.ts`. */
  readonly severity: string | undefined;
  readonly rules: readonly string[];
}
