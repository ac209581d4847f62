import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../server/src/core/model/mention.ts';

/** A draft of the gold set: test/fixtures/mentions/README.md. */
export interface GoldDraft {
  readonly file: string;
  readonly number: number;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly traps: readonly GoldTrap[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
  readonly form: string;
}

interface GoldTrap {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** Those of `mentions/`, or of the drafts that were labelled later, without sight of the matcher. */
export function readGoldDrafts(part: 'mentions' | 'mentions-unseen' = 'mentions'): readonly GoldDraft[] {
  const folder = join(fixtures, part);
  return readdirSync(folder)
    .filter((file) => /^\d/.test(file))
    .map((file) => parseGold(file, readFileSync(join(folder, file), 'utf8')));
}

function parseGold(file: string, marked: string): GoldDraft {
  const mentions: GoldMention[] = [];
  const traps: GoldTrap[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(!?)([^|⟦⟧]+)\|([^⟦⟧]*)⟧/g)) {
    const [whole, trap, slice = '', label = ''] = match;
    text += marked.slice(from, match.index);
    const span = { start: text.length, end: text.length + slice.length };
    if (trap === '!') {
      traps.push({ ...span, reason: label });
    } else {
      const [units = '', form = ''] = label.split('|');
      mentions.push({ ...span, units: units === '-' ? [] : units.split('+'), form });
    }
    text += slice;
    from = match.index + whole.length;
  }
  return { file, number: Number.parseInt(file, 10), text: text + marked.slice(from), mentions, traps };
}

export interface Score {
  readonly form: string;
  expected: number;
  /** Same span and units. */
  found: number;
  /** And the same form. */
  sameForm: number;
  /** Reported under this form, without a label of that span and units. */
  wrong: number;
}

export interface GoldResult {
  readonly scores: ReadonlyMap<string, Score>;
  readonly misses: readonly string[];
}

/** Compares reports with labels by span and units; a trap that is reported is a wrong report. */
export function scoreGold(drafts: readonly GoldDraft[], scan: (text: string) => readonly Mention[]): GoldResult {
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  const scoreOf = (form: string): Score => {
    const score = scores.get(form) ?? { form, expected: 0, found: 0, sameForm: 0, wrong: 0 };
    scores.set(form, score);
    return score;
  };
  for (const { file, text, mentions, traps } of drafts) {
    const reports = scan(text);
    const show = (start: number, end: number): string => JSON.stringify(text.slice(start, end));
    for (const { start, end, units, form } of mentions) {
      const report = reports.find(({ span }) => span.start === start && span.end === end);
      const isFound = report !== undefined && sameSet(report.units, units);
      const score = scoreOf(form);
      score.expected++;
      score.found += isFound ? 1 : 0;
      score.sameForm += isFound && report.form === form ? 1 : 0;
      if (!isFound) {
        misses.push(`${file} missed ${form} ${units} ${show(start, end)} got ${report?.units}`);
      } else if (report.form !== form) {
        misses.push(`${file} form ${form} read as ${report.form} ${show(start, end)}`);
      }
    }
    for (const { span, units, form } of reports) {
      const isLabelled = mentions.some(
        (label) => label.start === span.start && label.end === span.end && sameSet(label.units, units),
      );
      const trap = traps.find((label) => label.start < span.end && span.start < label.end);
      const isTolerated = trap?.reason === 'former-or-nothing' && form === 'former';
      if (!isLabelled && !isTolerated) {
        scoreOf(form).wrong++;
        misses.push(`${file} wrong ${form} ${units} ${show(span.start, span.end)} ${trap?.reason ?? ''}`);
      }
    }
  }
  return { scores, misses };
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.toSorted().join() === right.toSorted().join();
}

export function totalOf(scores: ReadonlyMap<string, Score>): Score {
  const total: Score = { form: 'all', expected: 0, found: 0, sameForm: 0, wrong: 0 };
  for (const score of scores.values()) {
    total.expected += score.expected;
    total.found += score.found;
    total.sameForm += score.sameForm;
    total.wrong += score.wrong;
  }
  return total;
}

/** Precision and recall by form, as a table for a reader of the test's output. */
export function tableOf(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores.values()].toSorted((left, right) => right.expected - left.expected);
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9);
  const line = ({ form, expected, found, sameForm, wrong }: Score): string =>
    `${form.padEnd(12)}${String(expected).padStart(5)}${percent(found, found + wrong)}${percent(found, expected)}${percent(sameForm, expected)}`;
  return ['form            n  precision   recall     form', ...rows.map(line), line(totalOf(scores))].join('\n');
}
