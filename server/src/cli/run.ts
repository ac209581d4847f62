import { parseArgs } from 'node:util';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { localeOf } from '../core/render/strings.ts';
import { chartCommand } from './chart.ts';
import { checkCommand } from './check/check.ts';
import type { Command, CommandInput } from './command.ts';
import { exportCommand } from './export.ts';
import { mentionsCommand } from './mentions.ts';
import { readManual } from './read-manual.ts';
import { searchCommand } from './search.ts';
import { unitCommand } from './unit.ts';
import { type ExitCode, UsageError, type World } from './world.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  export: exportCommand,
  unit: unitCommand,
  search: searchCommand,
  chart: chartCommand,
  mentions: mentionsCommand,
  check: checkCommand,
};

/** Runs one command line, without the program's own name. Whatever happens, a person gets one line and no stack. */
export function runCli(args: readonly string[], world: World): ExitCode {
  const strings = cliStringsFor(localeOf(world.languageTag));
  try {
    const { values, positionals } = parse(args, strings.unknownOption);
    const [name = '', ...operands] = positionals;
    if (values.help === true || name === 'help') {
      world.write(`${strings.help(Object.keys(COMMANDS))}\n`);
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
      throw new UsageError(strings.unknownCommand(name, Object.keys(COMMANDS)));
    }
    const format = values.format ?? command.formats[0] ?? '';
    if (!command.formats.includes(format)) {
      throw new UsageError(strings.unknownFormat(format, command.formats));
    }
    const locale = localeOf(values.locale ?? world.languageTag);
    const input: CommandInput = {
      operands,
      format,
      limit: limitOf(values.limit, strings.wrongLimit),
      root: values.root,
      compare: values.compare,
      locale,
      stdinFilename: values['stdin-filename'],
      explain: values.explain ?? false,
      severity: values.severity,
      rules: values.rule ?? [],
    };
    return command.run(readManual(values.manual, world, locale), input, world);
  } catch (error) {
    world.complain(error instanceof UsageError ? error.message : strings.failed(String(error)));
    return 2;
  }
}

function parse(args: readonly string[], explain: (reason: string) => string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        manual: { type: 'string' },
        format: { type: 'string' },
        limit: { type: 'string' },
        root: { type: 'string' },
        compare: { type: 'string' },
        locale: { type: 'string' },
        'stdin-filename': { type: 'string' },
        explain: { type: 'boolean' },
        severity: { type: 'string' },
        rule: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(explain(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)));
  }
}

function limitOf(text: string | undefined, explain: (limit: string) => string): number {
  const limit = text === undefined ? 20 : Number(text);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(explain(text ?? ''));
  }
  return limit;
}
