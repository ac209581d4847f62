import { asRead } from '../core/mentions/reading/as-read.ts';
import type { Mention } from '../core/model/mention.ts';
import { indexLines, lineAtOffset } from '../core/text/line-index.ts';
import type { CliManual, Command } from './command.ts';
import { writeJsonArray } from './json-array.ts';
import { type CliDraft, exitCodeFor, readDrafts, type Unread } from './read-drafts.ts';

/** `mentions FILE…`: every unit that drafts name, in the order of the text. */
export const mentionsCommand: Command = {
  formats: ['text', 'json'],
  run(manual, input, world) {
    const unread: Unread[] = [];
    const drafts = readDrafts(input, world, unread);
    if (input.format === 'json') {
      writeJsonArray(drafts, (draft) => mentionsJson(draft, manual), world);
    } else {
      for (const draft of drafts) {
        world.write(mentionsText(draft, manual));
      }
    }
    return exitCodeFor(unread, 0);
  },
};

interface MentionPlace {
  /** 1-based, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
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
      const names = units.map((number) => `${number} ${manual.analysis.units.byNumber(number)?.name ?? ''}`.trim());
      return `${draft.path}:${line}:${column}: ${asRead(text)} → ${names.join(' | ') || '—'} (${form})\n`;
    })
    .join('');
}

function placesIn({ text }: CliDraft, { analysis }: CliManual): readonly MentionPlace[] {
  const lines = indexLines(text);
  return analysis.findMentions(text).map(({ span, units, form }) => {
    const line = lineAtOffset(lines, span.start);
    return {
      line: line + 1,
      column: span.start - (lines.starts[line] ?? 0) + 1,
      text: text.slice(span.start, span.end),
      units,
      form,
    };
  });
}
