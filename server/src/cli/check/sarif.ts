import { DRAFT_RULES } from '../../core/model/finding.ts';
import { DEFAULT_SEVERITIES, type Severity } from '../../core/model/severity.ts';
import { explainRule, renderRulePage } from '../../core/render/rule-page.ts';
import { describeRule } from '../../core/render/rule-strings.ts';
import type { Locale } from '../../core/render/strings.ts';
import { settingIdOf } from '../../protocol/settings.ts';
import type { Unread } from '../read-drafts.ts';
import type { CheckedDraft, Problem, ProblemFix, Region } from './problem.ts';

/** A log in SARIF 2.1.0 (OASIS), which code scanning services read. */
export function sarifLog(checked: readonly CheckedDraft[], unread: readonly Unread[], locale: Locale) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'manual-organizacion', rules: DRAFT_RULES.map((rule) => describe(rule, locale)) } },
        language: locale === 'en' ? 'en-US' : 'es-MX',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.every(({ origin }) => origin === 'found'),
            toolExecutionNotifications: unread.map(({ path, reason }) => ({
              level: 'warning',
              message: { text: reason },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        artifacts: checked.map(({ file }) => ({ location: artifact(file) })),
        results: checked.flatMap(({ file, problems }) => problems.map((problem) => resultOf(file, problem))),
      },
    ],
  };
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function describe(rule: (typeof DRAFT_RULES)[number], locale: Locale) {
  return {
    id: rule,
    shortDescription: { text: describeRule(rule, locale) },
    help: { text: explainRule(rule, locale), markdown: renderRulePage(rule, settingIdOf(rule), locale) },
    defaultConfiguration: { level: LEVELS[DEFAULT_SEVERITIES[rule]] },
  };
}

function resultOf(file: string, problem: Problem) {
  const sure = problem.fixes.filter(({ kind }) => kind === 'sure');
  return {
    ruleId: problem.rule,
    ruleIndex: DRAFT_RULES.indexOf(problem.rule),
    level: LEVELS[problem.severity],
    message: { text: problem.message },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(problem) } }],
    ...(sure.length === 0 ? {} : { fixes: sure.map((fix) => fixOf(file, fix)) }),
  };
}

function fixOf(file: string, { edits }: ProblemFix) {
  return {
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ newText, ...region }) => ({
          deletedRegion: regionOf(region),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative path becomes a relative reference, an absolute one a `file:` URI. */
function artifact(path: string): { readonly uri: string } {
  const names = path.replaceAll('\\', '/').split('/').map(encodeName);
  const isDrive = /^[a-z]:$/i.test(path.slice(0, 2));
  const encoded = (isDrive ? [path.slice(0, 2), ...names.slice(1)] : names).join('/');
  return { uri: isDrive ? `file:///${encoded}` : path.startsWith('/') ? `file://${encoded}` : encoded };
}

/** A lone surrogate in a file's name has no UTF-8 and so no URI. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}
