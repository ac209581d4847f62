import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import { expressionOf } from '../../../../server/src/core/search/index/thesaurus.ts';
import { manualText } from '../../../support/manual.ts';

interface Entry {
  readonly lines: readonly number[];
  readonly says: readonly string[];
}

const table = readData('thesaurus.json');
const entries: readonly Entry[] = [
  ...table.acronyms.map(({ acronym, names, lines }: Record<string, string & string[] & number[]>) => ({
    lines,
    says: [acronym, ...(names ?? [])],
  })),
  ...[...table.things, ...table.concepts].map(({ manual, lines }: Record<string, string[] & number[]>) => ({
    lines,
    says: manual,
  })),
  ...table.alike.map(({ words, lines }: Record<string, string[] & number[]>) => ({ lines, says: words })),
];

suite('the thesaurus', () => {
  test('fits its schema', () => {
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(readData('thesaurus.schema.json'));
    assert.ok(validate(table), JSON.stringify(validate.errors));
  });

  test('an entry without lines does not fit', () => {
    const validate = new Ajv().compile(readData('thesaurus.schema.json'));
    assert.equal(
      validate({
        acronyms: [],
        things: [],
        concepts: [{ manual: ['multas'], everyday: ['castigo'], lines: [] }],
        alike: [],
      }),
      false,
    );
  });

  test('is of a size that is worth having', () => {
    assert.ok(40 < table.acronyms.length && 150 < table.concepts.length);
  });

  test('every line that justifies an entry says one of its expressions', () => {
    const unjustified = entries.flatMap(({ lines, says }) =>
      lines.filter((line) => !says.some((text) => lineSays(line, text))).map((line) => `${line}: ${says.join('; ')}`),
    );
    assert.deepEqual(unjustified, []);
  });

  test("every expression of a concept is the manual's, in one of the lines", () => {
    const invented = [...table.things, ...table.concepts].flatMap(
      ({ manual, lines }: { manual: string[]; lines: number[] }) =>
        manual.filter((text) => !lines.some((line) => lineSays(line, text))),
    );
    assert.deepEqual(invented, []);
  });

  test('nothing that people say stands twice for one matter in other forms of its words', () => {
    for (const { everyday } of table.concepts as readonly { readonly everyday: readonly string[] }[]) {
      const asked = everyday.map((text) => expressionOf(text).join(' '));
      assert.deepEqual(asked, [...new Set(asked)]);
    }
  });

  test('no everyday expression is empty once its small words are left out', () => {
    const everyday: string[] = table.concepts.flatMap(({ everyday }: { everyday: string[] }) => everyday);
    assert.deepEqual(
      everyday.filter((text) => expressionOf(text).length === 0),
      [],
    );
  });
});

const manualLines = manualText.split('\n').map((line) => new Set(expressionOf(line)));

function lineSays(line: number, text: string): boolean {
  const words = manualLines[line - 1];
  return words !== undefined && expressionOf(text).every((stem) => words.has(stem));
}

function readData(name: string) {
  return JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8'));
}
