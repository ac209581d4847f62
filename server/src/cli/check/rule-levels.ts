import { DRAFT_RULES, type DraftRule } from '../../core/model/finding.ts';
import { DEFAULT_SEVERITIES, SEVERITIES, type Severity } from '../../core/model/severity.ts';
import { cliStringsFor } from '../../core/render/cli-strings.ts';
import type { CommandInput } from '../command.ts';
import { UsageError } from '../world.ts';

/** The severity at which a rule is reported; `undefined` when it is not. */
export type RuleLevels = (rule: DraftRule) => Severity | undefined;

/**
 * `--rule wrong-name` asks for that rule alone (several times: for those), `--rule wrong-name=error` sets its level,
 * `=off` turns it off; `--severity warning` leaves out what is less grave.
 */
export function readRuleLevels({ rules, severity, locale }: CommandInput): RuleLevels {
  const strings = cliStringsFor(locale);
  const only = new Set<DraftRule>();
  const levels = new Map<DraftRule, Severity | 'off'>();
  for (const written of rules) {
    const [name = '', level] = written.split('=');
    const rule = DRAFT_RULES.find((known) => known === name);
    if (rule === undefined) {
      throw new UsageError(strings.unknownRule(name, DRAFT_RULES));
    }
    if (level === undefined) {
      only.add(rule);
    } else {
      levels.set(rule, level === 'off' ? 'off' : readSeverity(level, strings.unknownSeverity));
    }
  }
  const least = SEVERITIES.indexOf(severity === undefined ? 'hint' : readSeverity(severity, strings.unknownSeverity));
  return (rule) => {
    const level = levels.get(rule) ?? DEFAULT_SEVERITIES[rule];
    const isAsked = only.size === 0 || only.has(rule);
    return isAsked && level !== 'off' && SEVERITIES.indexOf(level) <= least ? level : undefined;
  };
}

function readSeverity(written: string, explain: (written: string, known: readonly string[]) => string): Severity {
  const severity = SEVERITIES.find((known) => known === written);
  if (severity === undefined) {
    throw new UsageError(explain(written, SEVERITIES));
  }
  return severity;
}
