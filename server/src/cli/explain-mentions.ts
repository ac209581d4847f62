import { type ConsideredPlace, type ExplainedDecision, explainMentions } from '../core/features/explain-mentions.ts';
import { asRead } from '../core/mentions/reading/as-read.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import type { DecisionStrings } from '../core/render/decision-strings.ts';
import type { Locale } from '../core/render/strings.ts';
import { indexLines } from '../core/text/line-index.ts';
import type { CliManual } from './command.ts';
import { namedUnits } from './named-units.ts';
import type { CliDraft } from './read-drafts.ts';
import { writtenPlace } from './written-place.ts';

/** Every place of a draft that was considered, with the rules that decided: as data. */
export function explainedJson({ path, text }: CliDraft, { analysis }: CliManual) {
  const lines = indexLines(text);
  const considered = explainMentions(analysis, text).map(({ span, mention, decisions }) => ({
    ...writtenPlace(lines, span.start),
    text: text.slice(span.start, span.end),
    mention: mention === undefined ? null : { units: mention.units, form: mention.form },
    decisions,
  }));
  return { file: path, considered };
}

/** The same to be read: a line for the place, and one under it for each rule that decided. */
export function explainedText({ path, text }: CliDraft, manual: CliManual, locale: Locale): string {
  const lines = indexLines(text);
  const { decisions: strings } = cliStringsFor(locale);
  return explainMentions(manual.analysis, text)
    .map((place) => {
      const { line, column } = writtenPlace(lines, place.span.start);
      const words = asRead(text.slice(place.span.start, place.span.end));
      const reasons = place.decisions.map((decision) => reasonLine(decision, strings));
      return [
        `${path}:${line}:${column}: ${words} → ${verdictOn(place, manual, strings)}\n`,
        ...(reasons.length === 0 ? [`  ${strings.undecided}\n`] : reasons),
      ].join('');
    })
    .join('');
}

function verdictOn({ mention }: ConsideredPlace, manual: CliManual, strings: DecisionStrings): string {
  return mention === undefined ? strings.noMention : `${namedUnits(mention.units, manual)} (${mention.form})`;
}

function reasonLine({ question, rule, verdict, example }: ExplainedDecision, strings: DecisionStrings): string {
  const asked = strings.questions[question] ?? question;
  const answer = strings.verdicts[verdict] ?? verdict;
  return `  ${asked} ${answer} [${rule}] ${strings.example}: ${asRead(example)}\n`;
}
