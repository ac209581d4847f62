import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { fillTemplate, type TemplateValues } from '../../../../server/src/core/render/citation/template.ts';

const values: TemplateValues = new Map([
  ['numeral', '8.2.1'],
  ['funcion', undefined],
  ['texto', 'dice {numeral} [sic] \\'],
]);

function check(template: string, text: string, problems: readonly string[] = []): void {
  const filled = fillTemplate(template, values);
  assert.equal(filled.text, text);
  assert.deepEqual(
    filled.problems.map(({ kind, span, value }) => `${kind} ${span.start}-${span.end} ${value}`.trim()),
    problems,
  );
}

suite('a template', () => {
  test('is text with values', () => check('numeral {numeral}.', 'numeral 8.2.1.'));
  test('takes names with accents and capitals', () => check('{Numeral}[, {Función}]', '8.2.1'));
  test('drops a group that lacks a value', () => check('a[, función {funcion}] b', 'a b'));
  test('keeps a group around one that is dropped', () => check('[{numeral}[, {funcion}],] del', '8.2.1, del'));
  test('leaves nothing where a value outside groups is missing', () => check('a{funcion}b', 'ab'));
  test('keeps brackets around plain text', () => check('así [sic] {numeral}', 'así [sic] 8.2.1'));
  test('takes escaped characters as they are', () => check('\\[{numeral}\\] \\{x\\} \\\\ \\n', '[8.2.1] {x} \\ \\n'));
  test('does not read values as templates', () => check('{texto}', 'dice {numeral} [sic] \\'));
  test('shows and reports what it does not know', () =>
    check('{foo} {numeral}', '{foo} 8.2.1', ['unknown-placeholder 0-5 foo']));
  test('reports what is not closed or not opened', () => {
    check('a [b {numeral}', 'a [b 8.2.1', ['unclosed-group 2-3']);
    check('a] b', 'a] b', ['unopened-group 1-2']);
    check('a {numeral', 'a {numeral', ['unclosed-placeholder 2-10 numeral']);
    check('{{numeral}}', '{8.2.1}', ['unclosed-placeholder 0-1']);
  });

  const anyTemplate = fc
    .array(
      fc.constantFrom('[', ']', '{', '}', '\\', '{numeral}', '{funcion}', '{función}', '{foo}', 'a', ', ', 'ñ', '😀'),
    )
    .map((parts) => parts.join(''));

  test('never throws, and says the same as reading it by recursion', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        assert.equal(fillTemplate(template, values).text, fillByRecursion(template));
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string(), (template) => void fillTemplate(template, values)));
  });

  test('is read in one pass, however deep its brackets', () => {
    const deep = '['.repeat(200_000);
    assert.equal(fillTemplate(`${deep}{numeral}`, values).text.length, 200_005);
    assert.equal(fillTemplate(`${deep}{numeral}${']'.repeat(200_000)}`, values).text, '8.2.1');
  });
});

interface Piece {
  readonly text: string;
  readonly hasPlaceholder: boolean;
  readonly lacksValue: boolean;
}

/** The slow reading: a group is what stands up to its bracket. */
function fillByRecursion(template: string): string {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (let index = 0; index < template.length; index++) {
    if (/^\\[\\[\]{}]/.test(template.slice(index))) {
      index++;
    } else if (template[index] === '[') {
      open.push(index);
    } else if (template[index] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  const read = (from: number, to: number): Piece => {
    let piece: Piece = { text: '', hasPlaceholder: false, lacksValue: false };
    const add = (text: string, change: Partial<Piece> = {}) => {
      piece = { ...piece, ...change, text: piece.text + text };
    };
    for (let index = from; index < to; index++) {
      const rest = template.slice(index, to);
      const escaped = /^\\([\\[\]{}])/.exec(rest);
      const placeholder = /^\{([^\\[\]{}]*)\}/.exec(rest);
      const end = pairs.get(index);
      if (escaped) {
        add(escaped[1] ?? '');
        index++;
      } else if (placeholder) {
        const name = (placeholder[1] ?? '').replace('ó', 'o');
        const value = values.get(name);
        const isMissing = values.has(name) && value === undefined;
        add(value ?? (isMissing ? '' : placeholder[0]), {
          hasPlaceholder: true,
          lacksValue: piece.lacksValue || isMissing,
        });
        index += placeholder[0].length - 1;
      } else if (end !== undefined) {
        const inner = read(index + 1, end);
        const text = inner.lacksValue ? '' : inner.hasPlaceholder ? inner.text : `[${inner.text}]`;
        add(text, inner.hasPlaceholder ? { hasPlaceholder: true } : {});
        index = end;
      } else {
        add(rest.charAt(0));
      }
    }
    return piece;
  };
  return read(0, template.length).text;
}
