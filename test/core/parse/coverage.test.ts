import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Manual } from '../../../server/src/core/model/manual.ts';
import type { Block, Duty, DutyItem } from '../../../server/src/core/model/unit.ts';
import { parseManual } from '../../../server/src/core/parse/parse-manual.ts';
import { PROFILES } from '../../../server/src/core/parse/profiles.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { manualText } from '../../support/manual.ts';
import { otherManuals } from '../../support/other-manuals.ts';

const profiles = PROFILES.map(({ id }) => id);

/** Lines of the other families, alone and out of place. */
const otherFormats = [
  'MANUAL DE ORGANIZACIÓN',
  'DE LA UNIDAD X',
  'Página 2 de 9',
  'Clave: 1000-002',
  '8',
  '8.1',
  '8.1.1',
  '26',
  'Unidad de X y',
  'de Y',
  'ÍNDICE Pág.',
  'VI FUNCIONES 22-23',
  'VI. FUNCIONES',
  'Dirección de X 24',
  '6. ESTRUCTURA ORGÁNICA.',
  'B. Subsecretaría de X.',
  'I. Unidad de X.',
  'I.1. Dirección General de X.',
  'Dirección General de X',
  '100. Secretaría de X.',
  'Puesto: Dirección de X',
  'Puesto:',
  'Objetivo:',
  'Objetivo: Coordinar.',
  'Función Principal : Coordinar',
  'Funciones:',
  'Funciones Básicas:',
  'II. Acordar.',
  'a) Acordar:',
  '\uf0b7 Acordar',
  '\uf0b7',
];

suite('every line of a manual is accounted for', () => {
  test('each non-blank character of the real manual belongs to exactly one node or to page furniture', () => {
    assertCovered(manualText);
  });

  test('so it is with any cut of it', () => {
    const cut = fc.tuple(fc.nat(manualText.length), fc.nat(60_000));
    fc.assert(
      fc.property(cut, ([start, length]) => assertCovered(manualText.slice(start, start + length))),
      { numRuns: 60 },
    );
  });

  test('so it is with its lines in any order, and with CRLF', () => {
    const lines = manualText.slice(0, 120_000).split('\n');
    const shuffled = fc.shuffledSubarray(lines, { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(shuffled, fc.constantFrom('\n', '\r\n', '\r'), (some, end) => assertCovered(some.join(end))),
      { numRuns: 60 },
    );
  });

  test('so it is with any text at all', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Índice',
        '- a) x:',
        ' - x',
        '- ',
        '8.1 Unidad de X',
        '8. Funciones.\t3',
        '8.1 Unidad de X.\t4',
        '8.',
      ),
      fc.constantFrom(...otherFormats),
    );
    const profile = fc.constantFrom(undefined, ...profiles);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), profile, (lines, id) => assertCovered(lines.join('\n'), id)),
      { numRuns: 1000 },
    );
  });

  for (const { name, text } of otherManuals) {
    test(`so it is with ${name}, whole, shuffled and read by any profile`, () => {
      const lines = fc.shuffledSubarray(text.split('\n'));
      assertCovered(text);
      fc.assert(
        fc.property(lines, fc.constantFrom(undefined, ...profiles), (some, id) => assertCovered(some.join('\n'), id)),
        { numRuns: 200 },
      );
    });
  }
});

function assertCovered(text: string, profile?: string): void {
  const pieces = [...piecesOf(parseManual(text, { profile }).manual)].toSorted(
    (left, right) => left.start - right.start,
  );
  let end = 0;
  let printed = '';
  for (const piece of pieces) {
    assert.ok(end <= piece.start, `two nodes hold offset ${piece.start}: ${text.slice(piece.start, piece.start + 40)}`);
    const between = text.slice(end, piece.start);
    assert.equal(between.trim(), '', `no node holds: ${between.slice(0, 80)}`);
    printed += between + text.slice(piece.start, piece.end);
    end = piece.end;
  }
  assert.equal(text.slice(end).trim(), '');
  assert.equal(printed + text.slice(end), text);
}

function* piecesOf(manual: Manual): Generator<Span> {
  yield* manual.title === undefined ? [] : [manual.title.span];
  yield* manual.furniture;
  yield* manual.cover.blocks.flatMap(blockPieces);
  yield* manual.cover.emptyBullets;
  if (manual.contents !== undefined) {
    yield manual.contents.heading;
    yield* manual.contents.entries.flatMap(({ pieces }) => pieces);
    yield* manual.contents.unread;
  }
  for (const chapter of manual.chapters) {
    for (const section of [chapter, ...chapter.sections]) {
      yield section.heading;
      yield* section.blocks.flatMap(blockPieces);
      yield* section.emptyBullets;
    }
  }
  // Units that only the contents or the structure list are read from lines that these hold.
  for (const unit of manual.units.filter(({ source }) => source === 'body')) {
    yield unit.heading;
    yield* unit.objectives.flatMap(({ pieces }) => pieces);
    yield* unit.labels;
    yield* unit.paragraphs.flatMap(blockPieces);
    yield* unit.emptyBullets;
    yield* unit.duties.flatMap(nodePieces);
  }
}

function blockPieces({ pieces }: Block): readonly Span[] {
  return pieces;
}

function nodePieces(node: Duty | DutyItem): readonly Span[] {
  return [...node.pieces, ...node.items.flatMap(nodePieces)];
}
