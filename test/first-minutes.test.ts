import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { SAMPLES, SPOTS } from '../client/src/common/views/samples/model.ts';
import { assertEach } from './support/assert-each.ts';
import { manualAnalysis } from './support/manual.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { contributes } = JSON.parse(read('package.json'));

/** Commands of the editor itself: the palette, and where a text of the person's own goes. */
const EDITOR_COMMANDS: ReadonlySet<string> = new Set([
  'workbench.action.quickOpen',
  'workbench.action.files.newUntitledFile',
  'workbench.action.files.openFolder',
]);

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

suite('the walkthrough', () => {
  const steps: readonly Step[] = contributes.walkthroughs[0].steps;

  test('has at most eight steps, each with a picture of the colours of the theme and an action that exists', () => {
    assert.ok(0 < steps.length && steps.length <= 8);
    const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    for (const language of ['package.nls.json', 'package.nls.es.json']) {
      const texts: Readonly<Record<string, string>> = JSON.parse(read(language));
      for (const { id, description, media } of steps) {
        const text = texts[description.slice(1, -1)] ?? '';
        const actions = [...text.matchAll(/\]\(command:(?:toSide:)?([\w.]+)/g)].map((match) => match[1] ?? '');
        assertEach(actions, (action) => commands.includes(action) || EDITOR_COMMANDS.has(action), `${language}, ${id}`);
        const picture = read(media.svg);
        assert.match(picture, /var\(--vscode-/);
        assert.doesNotMatch(picture, /\bstyle=/, 'the page of the walkthrough lets no style through');
        assert.doesNotMatch(picture, /#[\da-f]{3,8}\b|rgb\(/i, 'no colour of its own');
      }
    }
  });
});

suite('the sample drafts', () => {
  test('have the places that the walkthrough leads to, each once', () => {
    const text = read(join('data', 'samples', SAMPLES[0]));
    for (const words of Object.values(SPOTS)) assert.equal(text.split(words).length, 2, words);
    assertEach(SAMPLES, (name) => existsSync(join(root, 'data', 'samples', name)));
  });
});

suite('the templates', () => {
  for (const { language, path } of contributes.snippets) {
    const snippets: Readonly<Record<string, Snippet>> = JSON.parse(read(path));

    test(`of ${language} are an oficio, a nota informativa, a dictamen and a procedimiento`, () => {
      assert.deepEqual(
        Object.values(snippets).map(({ prefix }) => prefix[0]),
        ['oficio', 'nota', 'dictamen', 'procedimiento'],
      );
    });

    test(`of ${language} lead from place to place, in order, to one end`, () => {
      for (const [name, { body }] of Object.entries(snippets)) {
        const text = body.join('\n');
        const stops = [...text.matchAll(/\$\{(\d+):/g)].map((match) => Number(match[1]));
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
          name,
        );
        assert.equal(text.match(/\$0/g)?.length, 1, name);
      }
    });

    test(`of ${language} name units as the manual does`, () => {
      for (const [name, { body }] of Object.entries(snippets)) {
        const forms = manualAnalysis.findMentions(body.join('\n')).map(({ form }) => form);
        const others = forms.filter((form) => form !== 'exact' && form !== 'caps');
        assert.deepEqual(others, [], `${name}: ${forms}`);
      }
    });
  }

  test('of LaTeX close what they open', () => {
    for (const [name, { body }] of Object.entries(
      JSON.parse(read('data/snippets/latex.json')) as Record<string, Snippet>,
    )) {
      const text = body.join('\n');
      const names = (command: string) =>
        [...text.matchAll(new RegExp(`\\\\${command}\\{(\\w+)\\}`, 'g'))].map(([, each]) => each).toSorted();
      assert.deepEqual(names('begin'), names('end'), name);
    }
  });
});
