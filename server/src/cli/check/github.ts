import type { Severity } from '../../core/model/severity.ts';
import type { CheckedDraft, Problem } from './problem.ts';

/** Workflow commands that GitHub shows beside the lines of a change. It has three severities and no hints. */
export function githubAnnotations({ file, problems }: CheckedDraft): string {
  return problems
    .map((problem) => `::${COMMANDS[problem.severity]} ${properties(file, problem)}::${escapeData(problem.message)}\n`)
    .join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Columns only within a line: GitHub drops them otherwise. */
function properties(file: string, { rule, line, column, endLine, endColumn }: Problem): string {
  const columns = line === endLine ? { col: column, endColumn } : {};
  return Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
