import { foldKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** What is wrong with a template; the text around it is filled all the same. */
export interface TemplateProblem {
  readonly kind: 'unknown-placeholder' | 'unclosed-placeholder' | 'unclosed-group' | 'unopened-group';
  readonly span: Span;
  /** The placeholder as written, without braces. */
  readonly value: string;
}

interface FilledTemplate {
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
}

/** Values by placeholder, in folded form; `undefined` for a known placeholder that has no value here. */
export type TemplateValues = ReadonlyMap<string, string | undefined>;

/** Text since a `[`. */
interface OpenGroup {
  readonly start: number;
  readonly text: string[];
  hasPlaceholder: boolean;
  lacksValue: boolean;
}

/**
 * Fills `{name}` with values. A group `[…]` vanishes when a value right inside it is missing; brackets around text
 * without placeholders stay. A backslash takes the meaning from the bracket, brace or backslash after it.
 *
 *     numeral {numeral}[, función {funcion}[, inciso {inciso}]]
 *
 * Total: what is wrong stays in the text as written and is reported. Accents and case of a name do not matter.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const problems: TemplateProblem[] = [];
  const groups: OpenGroup[] = [openGroup(0)];
  for (let offset = 0; offset < template.length; ) {
    const group = groups.at(-1) ?? openGroup(0);
    const character = template.charAt(offset);
    if (character === '\\' && isSpecial(template.charAt(offset + 1))) {
      group.text.push(template.charAt(offset + 1));
      offset += 2;
    } else if (character === '{') {
      offset = fillPlaceholder(template, offset, values, group, problems);
    } else if (character === '[') {
      groups.push(openGroup(offset));
      offset++;
    } else if (character === ']') {
      closeGroup(groups, offset, problems);
      offset++;
    } else {
      const end = nextSpecial(template, offset + 1);
      group.text.push(template.slice(offset, end));
      offset = end;
    }
  }
  for (const { start } of groups.slice(1)) {
    problems.push({ kind: 'unclosed-group', span: { start, end: start + 1 }, value: '' });
  }
  return { text: groups.map(({ text }, depth) => (depth === 0 ? '' : '[') + text.join('')).join(''), problems };
}

/** Fills the placeholder at `start`; returns where the text goes on. */
function fillPlaceholder(
  template: string,
  start: number,
  values: TemplateValues,
  group: OpenGroup,
  problems: TemplateProblem[],
): number {
  const close = nextSpecial(template, start + 1);
  if (template.charAt(close) !== '}') {
    problems.push({
      kind: 'unclosed-placeholder',
      span: { start, end: close },
      value: template.slice(start + 1, close),
    });
    group.text.push(template.slice(start, close));
    return close;
  }
  const name = template.slice(start + 1, close);
  const key = foldKey(name);
  group.hasPlaceholder = true;
  if (values.has(key)) {
    const value = values.get(key);
    group.lacksValue ||= value === undefined;
    group.text.push(value ?? '');
  } else {
    problems.push({ kind: 'unknown-placeholder', span: { start, end: close + 1 }, value: name });
    group.text.push(template.slice(start, close + 1));
  }
  return close + 1;
}

function closeGroup(groups: OpenGroup[], offset: number, problems: TemplateProblem[]): void {
  const closed = 1 < groups.length ? groups.pop() : undefined;
  const outer = groups.at(-1);
  if (closed === undefined) {
    problems.push({ kind: 'unopened-group', span: { start: offset, end: offset + 1 }, value: '' });
    outer?.text.push(']');
  } else if (outer !== undefined && !closed.lacksValue) {
    const text = closed.text.join('');
    outer.text.push(closed.hasPlaceholder ? text : `[${text}]`);
  }
  if (outer !== undefined && closed?.hasPlaceholder) {
    outer.hasPlaceholder = true;
  }
}

function openGroup(start: number): OpenGroup {
  return { start, text: [], hasPlaceholder: false, lacksValue: false };
}

function isSpecial(character: string): boolean {
  return character !== '' && '\\[]{}'.includes(character);
}

function nextSpecial(template: string, from: number): number {
  let end = from;
  while (end < template.length && !isSpecial(template.charAt(end))) {
    end++;
  }
  return end;
}
