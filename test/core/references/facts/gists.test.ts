import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { wordsOf } from '../../../../server/src/core/text/words.ts';
import { manualAnalysis } from '../../../support/manual.ts';

const { gistOf, weightOf } = manualAnalysis.gists;
/** Two lines of a hover. */
const ROOM = 150;

const GISTS: readonly (readonly [id: string, gist: string])[] = [
  [
    '8.3.1.2#1',
    'Dirigir y someter… y difundir las políticas, normas, criterios, estrategias y programas… en materia de cobro coactivo…',
  ],
  [
    '8.3.1.2#4',
    'Participar… en el diseño de los sistemas de registro y de control del trámite de cobro de los créditos fiscales a favor del mismo.',
  ],
  [
    '8.2.1.1#4',
    'Revisar los informes necesarios… relativos a la inscripción de trabajadores y el registro de patrones y sujetos obligados, en el régimen obligatorio',
  ],
  ['8.3.2.2#2', 'Diseñar los formatos oficiales en materia de dictamen.'],
];

suite('a duty in few words', () => {
  const duties = manualAnalysis.units.all.flatMap((unit) => unit.duties);

  for (const [id, gist] of GISTS) {
    test(`of ${id} says its matter`, () => {
      const duty = duties.find((each) => each.id === id);
      assert.equal(gistOf(duty?.text ?? '', ROOM), gist);
    });
  }

  test('has the words of the manual in their order, begins with the verb, and has room', () => {
    for (const { id, text } of duties) {
      for (const room of [40, 84, ROOM]) {
        const gist = gistOf(text, room);
        assert.ok(gist.length <= room, `${id} at ${room}: ${gist}`);
        assert.ok(gist === text || gist.includes('…'), id);
        let next = 0;
        for (const part of gist
          .split('…')
          .map((each) => each.trim())
          .filter(Boolean)) {
          const at = text.indexOf(part, next);
          assert.ok(next <= at, `${id}: ${part}`);
          next = at + part.length;
        }
        assert.equal(gist.split(/[ ,…]/, 1)[0], text.split(/[ ,…]/, 1)[0]);
      }
    }
  });

  test('tells the duties of a manual apart better than a cut would', () => {
    const cut = (text: string) => (text.length <= ROOM ? text : `${text.slice(0, text.lastIndexOf(' ', ROOM - 1))}…`);
    const texts = [...new Set(duties.map(({ text }) => text))];
    const alike = (shorten: (text: string) => string) => texts.length - new Set(texts.map(shorten)).size;
    const telling = (shorten: (text: string) => string) => {
      const long = duties.filter(({ text }) => ROOM < text.length);
      const shares = long.map(({ text }) => weighed(shorten(text)) / weighed(text));
      return shares.reduce((sum, share) => sum + share, 0) / long.length;
    };
    const gist = (text: string) => gistOf(text, ROOM);
    assert.ok(alike(gist) < 0.65 * alike(cut), `${alike(gist)} alike, cut ${alike(cut)}`);
    assert.ok(telling(cut) < telling(gist), `${telling(gist)} told, cut ${telling(cut)}`);
  });

  test('of anything is no longer than its room', () => {
    for (const text of ['', 'x', 'x'.repeat(500), 'a '.repeat(300), `${'y'.repeat(200)}, para z`, '… … …'.repeat(60)]) {
      assert.ok(gistOf(text, 40).length <= Math.max(40, 1), text.slice(0, 20));
    }
  });
});

function weighed(text: string): number {
  return [...new Set([...wordsOf(text)].map(({ folded }) => folded))].reduce((sum, word) => sum + weightOf(word), 0);
}
