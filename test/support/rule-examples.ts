import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step } from '../../server/src/core/mentions/context/trace.ts';
import type { Found } from '../../server/src/core/mentions/match/found.ts';
import { scanMentions } from '../../server/src/core/mentions/scan.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { manualMatcher } from './manual-matcher.ts';

interface AskedRules {
  readonly name: string;
  readonly rules: readonly { readonly name: string; readonly example: string }[];
}

/**
 * A test for each rule: of what its example has between ‹ and › that rule decides, and the whole scan takes it for a
 * mention if the rule is in `mentioned`.
 */
export function testRules(
  { name: question, rules }: AskedRules,
  trace: (text: string) => readonly Step[],
  mentioned: readonly string[],
): void {
  for (const { name, example } of rules) {
    test(`${question}: ${name}`, () => {
      const { text, span } = readExample(example);
      const deciding = trace(text).filter((step) => step.question === question && isAt(step.span, span));
      assert.deepEqual(
        deciding.map(({ rule }) => rule),
        [name],
        example,
      );
      const isMention = scanMentions(text, manualMatcher).some((mention) => isAt(mention.span, span));
      assert.equal(isMention, mentioned.includes(name), `${example} as a mention`);
    });
  }
  test(`${question}: no two rules of one name, none expected that is not there`, () => {
    const names = rules.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names);
    assert.deepEqual(
      mentioned.filter((name) => !names.includes(name)),
      [],
    );
  });
}

/** The names of all rules of a question but some, of which none may be missing. */
export function rulesBut({ rules }: AskedRules, others: readonly string[]): readonly string[] {
  const names = rules.map(({ name }) => name);
  assert.deepEqual(
    others.filter((name) => !names.includes(name)),
    [],
  );
  return names.filter((name) => !others.includes(name));
}

/** The mentions of a text that a scan has found before it looks at other forms than `forms`. */
export function namesIn(text: string, ...forms: readonly string[]): readonly Found[] {
  return scanMentions(text, manualMatcher)
    .filter(({ form }) => !forms.includes(form))
    .map(({ span: { start, end }, units, form, former }) => ({
      start,
      end,
      units,
      form,
      former,
      officialFor: undefined,
    }));
}

function readExample(example: string): { readonly text: string; readonly span: Span } {
  const parts = example.split(/[‹›]/);
  assert.equal(parts.length, 3, `one ‹…› in ${example}`);
  const [before = '', marked = '', after = ''] = parts;
  return {
    text: before + marked + after,
    span: { start: before.length, end: before.length + marked.length },
  };
}

function isAt(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}
