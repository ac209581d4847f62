import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { leastCostOf } from '../../support/growth.ts';
import { manualAnalysis } from '../../support/manual.ts';

const SIZE = 100_000;
/** How many times what an ordinary text of that size costs; work that grows with the square costs hundreds of times. */
const MOST = 100;

const duties = manualAnalysis.units.all.flatMap((unit) => unit.duties).map(({ text }) => text);
const altered = (duty: string) => duty.split(' ').with(4, 'jamás').join(' ');
const duty = duties.find((text) => 400 < text.length) ?? '';

const ordinary = readGoldDrafts()
  .map(({ text }) => text)
  .join('\n\n')
  .concat(`«${altered(duty)}»`);

suite('drafts made to hurt the checks', () => {
  const usual = Math.max(1, costOf(repeat(ordinary)));
  const kinds: Readonly<Record<string, string>> = {
    'former names': repeat('Coordinación de Cobro Coactivo '),
    'former names that are told to be': repeat('la entonces Coordinación de Cobro Coactivo, hoy '),
    'wrong levels': repeat('Coordinación de Servicios Estratégicos. '),
    'words of levels': repeat('Coordinación '),
    'words of levels in LaTeX': repeat("``Coordinaci\\'on de "),
    'numbers beside names': repeat('8.2.2 Coordinación de Afiliación '),
    'ambiguous names': repeat('Subjefatura de División de Normatividad '),
    'citations of duties': repeat('numeral 8.3.1, función 99, inciso z) '),
    'lists of duties': `numeral 8.3.1, funciones ${repeat('3, ')}`,
    'nouns of citations': repeat('función inciso 8.3.1 '),
    'numbers that are not there': repeat('numeral 8.3.9 del Manual '),
    acronyms: repeat('UFC '),
    'misspelt names': repeat('Divición de Dictamen; '),
    'quotation marks': repeat('"'),
    'marks that open': `${repeat('«')}»`,
    'marks that open in each paragraph': repeat(`${'«'.repeat(1500)}\n\n»`),
    'pairs of marks': repeat('«»'),
    'single marks': repeat("'a "),
    'block quotations': repeat(`> ${altered(duty)}\n\n`),
    'quoting environments': repeat('\\begin{quote}\n\n'),
    'quoting commands in each other': repeat(`\\enquote{${altered(duty)} `),
    'quoting commands that close': `${'\\enquote{a '.repeat(6000)}${'}'.repeat(6000)}`,
    'brackets in quotations': `«${repeat('[ ')}»`,
    'remarks in quotations': repeat(`«${'[a] '.repeat(900)}» `),
    'quotations of the manual': repeat('Conforme al Manual, corresponde a la UFC «a b c d e f g». '),
    'quotations with their places': repeat('«a b c d e» (numeral 8.3.1.2, función 3) '),
    'manuals of all sorts': repeat('el Manual de Organización del '),
    'quotations beside the manual': repeat('Manual «a b c d e»').concat(' U'),
    'words left out': repeat('«a (…) b (…)» '),
    'altered quotations': repeat(`«${altered(duty)}» `),
    'short altered quotations': repeat(`«${altered(duty).split(' ').slice(0, 10).join(' ')}» `),
    'literal quotations': repeat(`"${duty}" `),
    'quotations of many duties': repeat(duties.map((text) => `«${altered(`${text} `.repeat(8))}»`).join(' ')),
    'ignore comments': repeat('<!-- manual: ignore --> Divición de Dictamen '),
    'ignore comments on lines': repeat('% manual: ignore\nDivición de Dictamen\n'),
    'ignore comments for the draft': repeat('% manual: ignore-file\n'),
    'empty lines': repeat('\n  >'),
    'lone surrogates': repeat('«\ud800 '),
  };
  for (const [kind, text] of Object.entries(kinds)) {
    test(kind, () => {
      const cost = costOf(text);
      assert.ok(cost < MOST * usual, `${cost} ms; an ordinary text takes ${usual} ms`);
    });
  }

  test('a draft sixteen times as long takes about as many times as long', () => {
    const [short, long] = [costOf(ordinary.repeat(2)), costOf(ordinary.repeat(32))];
    assert.ok(long < 16 * 6 * Math.max(1, short), `${short} ms, ${long} ms`);
  });
});

function costOf(text: string): number {
  const mentions = manualAnalysis.findMentions(text);
  return leastCostOf(() => checkDraft(manualAnalysis, text, mentions));
}

function repeat(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
}
