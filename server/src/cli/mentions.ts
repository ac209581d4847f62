import { asRead } from '../core/mentions/reading/as-read.ts';
import type { Mention } from '../core/model/mention.ts';
import { indexLines } from '../core/text/line-index.ts';
import type { CliManual, Command } from './command.ts';
import { explainedJson, explainedText } from './explain-mentions.ts';
import { writeJsonArray } from './json-array.ts';
import { namedUnits } from './named-units.ts';
import { type CliDraft, exitCodeFor, readDrafts, type Unread } from './read-drafts.ts';
import { type WrittenPlace, writtenPlace } from './written-place.ts';

/** `mentions FILE…`: every unit that drafts name, in the order of the text; with `--explain`, why, and why not. */
export const mentionsCommand: Command = {
  formats: ['text', 'json'],
  run(manual, input, world) {
    const unread: Unread[] = [];
    const drafts = readDrafts(input, world, unread);
    const { toJson, toText } = input.explain ? EXPLAINED : NAMED;
    if (input.format === 'json') {
      writeJsonArray(drafts, (draft) => toJson(draft, manual), world);
    } else {
      for (const draft of drafts) {
        world.write(toText(draft, manual, input.locale));
      }
    }
    return exitCodeFor(unread, 0);
  },
};

const NAMED = { toJson: mentionsJson, toText: mentionsText };
const EXPLAINED = { toJson: explainedJson, toText: explainedText };

interface MentionPlace extends WrittenPlace {
  readonly text: string;
  readonly units: readonly string[];
  readonly form: Mention['form'];
}

function mentionsJson(draft: CliDraft, manual: CliManual) {
  return { file: draft.path, mentions: placesIn(draft, manual) };
}

function mentionsText(draft: CliDraft, manual: CliManual): string {
  return placesIn(draft, manual)
    .map(({ line, column, text, units, form }) => {
      const names = namedUnits(units, manual);
      return `${draft.path}:${line}:${column}: ${asRead(text)} → ${names} (${form})\n`;
    })
    .join('');
}

function placesIn({ text }: CliDraft, { analysis }: CliManual): readonly MentionPlace[] {
  const lines = indexLines(text);
  return analysis.findMentions(text).map(({ span, units, form }) => {
    const written = text.slice(span.start, span.end);
    return { ...writtenPlace(lines, span.start), text: written, units, form };
  });
}
