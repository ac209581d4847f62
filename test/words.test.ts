import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** One word for one thing: what is not said, and what is said instead. */
const notSaid: Readonly<Record<string, RegExp>> = {
  aviso: /\b(?:problemas?|hallazgos?|diagn[oó]sticos?)\b/iu,
  renglón: /l[ií]neas?\b/iu,
  Ver: /\bmostrar\b/iu,
  enlace: /v[ií]nculos?\b/iu,
  ajuste: /\bconfiguraci[oó]n\b/iu,
  'carpeta de trabajo': /espacio de trabajo/iu,
  'archivo activo': /al frente/iu,
  ignorar: /\bcalla[rn]?\b/iu,
  'función, buscada': /buscar funciones|buscar quién/iu,
  'Manual, en uso': /\b(?:abrir|citar) (?:en )?el manual\b/u,
};

suite('the Spanish of the program', () => {
  for (const [said, pattern] of Object.entries(notSaid)) {
    test(`says "${said}" wherever that is meant`, () => {
      assert.deepEqual(
        texts().filter((text) => pattern.test(text)),
        [],
      );
    });
  }

  test('is read where it stands', () => {
    assert.ok(texts().includes('Copiar cita'), 'in package.nls.es.json');
    assert.ok(texts().some((text) => text.includes('Ver los avisos')));
    assert.ok(texts().some((text) => text.includes('Precise de cuál se trata')));
  });
});

/** What is shown: the two files of translations, and what stands between quotes where answers become words. */
function texts(): readonly string[] {
  const files = ['package.nls.es.json', 'l10n/bundle.l10n.es.json'];
  const translations = files.flatMap((file) => Object.values<string>(JSON.parse(read(file))));
  const sources = globSync('server/src/core/render/**/*.ts', { cwd: root }).map(read);
  const quoted = sources.flatMap((source) => source.match(/'[^'\n]*'|`[^`]*`/gu) ?? []);
  return [...translations, ...quoted];
}
