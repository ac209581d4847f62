import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkDraft, fixAllNames } from '../../../server/src/core/features/check-draft.ts';
import { DRAFT_RULES, type Finding } from '../../../server/src/core/model/finding.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** Marks that stand inside sentences of drafts, whole. */
const NOTES = [
  '[^1]',
  '[sic]',
  '[@clave]',
  '[@clave, p. 3]',
  '<br>',
  '<br/>',
  '<!-- ojo, revisar -->',
  '&nbsp;',
  '&#160;',
  '\\footnote{Véase el anexo, (2).}',
  '\\footnote{De la \\emph{Norma}, art. 3.}',
  '\\cite{clave}',
  '\\cite[p.~3]{clave}',
  '\\label{fun:uno}',
  '\\index{guías, y formatos}',
  '<sup>1</sup>',
];
/** Marks around words. */
const PAIRS = [
  ['<u>', '</u>'],
  ['<span class="a">', '</span>'],
  ['[', '](x.md)'],
  ['[', '](oficios/uno (2).md)'],
  ['[', '][ref]'],
  ['**', '**'],
  ['\\textbf{', '}'],
  ['\\emph{', '}'],
  ['\\href{x.pdf}{', '}'],
] as const;

const duties = manualAnalysis.units.all
  .flatMap((unit) => unit.duties)
  .map(({ text }) => text)
  .filter((text) => 14 < text.split(' ').length && !/[[\]{}<>&]/.test(text));

suite('fixes and the marks of a draft', () => {
  test('a quotation with a note where a word is wrong', () => {
    for (const note of NOTES) {
      const words = (duties[3] ?? '').split(' ');
      for (const at of [2, 5, words.length - 2]) {
        const altered = words
          .with(at, `jamás${note}`)
          .toSpliced(at + 3, 0, 'nunca')
          .join(' ');
        mends(`dice: «${altered}».`);
      }
    }
  });

  test('a name with marks in it', () => {
    for (const text of [
      'la **Cordinación** de <u>Afiliación</u> informa',
      'la \\textbf{Cordinación} de Afiliación informa',
      'la [Divición de Dictamen](x.md) informa',
      'la <b>Coordinación de Servicios Estratégicos</b> informa',
      'la \\emph{Coordinación de Cobro Coactivo} informa',
      'la Coordinación de Servicios Administrativos y<br/><br> de Mejora Continua de Procesos de Incorporación y Recaudación informa',
      'la Coordinación de<br><br/> <br>Servicios Administrativos y<br/><br>de Mejora Continua de Procesos de Incorporación y Recaudación informa',
    ]) {
      mends(text);
    }
  });

  test('whatever marks stand wherever, they are those that the draft had, and nothing is left to mend', () => {
    const mark = fc.record({ at: fc.nat(), mark: fc.oneof(fc.constantFrom(...NOTES), fc.constantFrom(...PAIRS)) });
    fc.assert(
      fc.property(
        fc.constantFrom(...duties),
        fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('change', 'drop', 'add', 'swap') }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(mark, { maxLength: 4 }),
        (duty, changes, marks) => {
          const words = withMarks(duty, marks);
          for (const { at, how } of changes) {
            change(words, at % words.length, how);
          }
          quotes(`dice: «${words.map(({ before, word, behind }) => `${before}${word}${behind}`).join(' ')}».`);
        },
      ),
      { numRuns: 300 },
    );
  });
});

interface MarkedWord {
  word: string;
  before: string;
  behind: string;
}

interface PlacedMark {
  readonly at: number;
  readonly mark: string | readonly [open: string, close: string];
}

function withMarks(duty: string, marks: readonly PlacedMark[]): MarkedWord[] {
  const words = duty.split(' ').map((word) => ({ word, before: '', behind: '' }));
  for (const { at, mark } of marks) {
    const from = at % words.length;
    const [first, last] = [words[from], words[Math.min(words.length - 1, from + (at % 3))]];
    if (typeof mark === 'string' && first !== undefined) {
      first.behind += mark;
    } else if (typeof mark !== 'string' && first?.before === '' && last?.behind === '') {
      first.before = mark[0];
      last.behind = mark[1];
    }
  }
  return words;
}

function change(words: MarkedWord[], at: number, how: string): void {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) {
    return;
  }
  if (how === 'change') {
    word.word = 'jamás';
  } else if (how === 'drop' && word.before === '' && word.behind === '') {
    words.splice(at, 1);
  } else if (how === 'add') {
    words.splice(at, 0, { word: 'nunca', before: '', behind: '' });
  } else if (how === 'swap') {
    [word.word, next.word] = [next.word, word.word];
  }
}

function findingsIn(text: string): readonly Finding[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
}

/** The same for the literal text of a quotation; names that two errors run through are mended in several steps. */
function quotes(text: string): void {
  mends(text, new Set(['altered-quotation']));
}

/** After each fix the marks are those that there were, and where it mended nothing is found any more. */
function mends(text: string, whole: ReadonlySet<string> = new Set(DRAFT_RULES)): void {
  const findings = findingsIn(text);
  for (const { rule, fixes, span } of findings) {
    for (const { edits } of fixes) {
      const fixed = applyEdits(text, edits);
      assert.deepEqual(marksOf(fixed), marksOf(text), `${text}\n${fixed}`);
      const end = span.end + fixed.length - text.length;
      const left = findingsIn(fixed).filter(
        (one) => one.rule === rule && whole.has(rule) && one.span.start < end && span.start < one.span.end,
      );
      assert.deepEqual(left, [], `${text}\n${fixed}`);
    }
  }
  const all = applyEdits(text, fixAllNames(manualAnalysis, text, findings).edits);
  assert.deepEqual(marksOf(all), marksOf(text));
}

function marksOf(text: string): readonly string[] {
  return text.match(/&#?\w+;|<[^<>]*>|\\[a-z]+|[[\]{}]|\*\*|\]\([^)]*\)/g) ?? [];
}
