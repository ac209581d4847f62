import { cliStringsFor } from '../../core/render/cli-strings.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { CheckedDraft } from './problem.ts';

/** `file:line:column: severity: message [rule]`, as compilers do, so that editors make links of it. */
export function problemLines({ file, problems }: CheckedDraft, locale: Locale): string {
  const { severities } = cliStringsFor(locale);
  return problems
    .map(
      ({ line, column, severity, message, rule }) =>
        `${file}:${line}:${column}: ${severities[severity]}: ${message} [${rule}]\n`,
    )
    .join('');
}
