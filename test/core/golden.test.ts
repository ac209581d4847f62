import { suite, test } from 'node:test';
import { documentSymbols, type OutlineSymbol } from '../../server/src/core/features/document-symbols.ts';
import { indexLines, lineAtOffset } from '../../server/src/core/text/line-index.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { assertGolden } from '../support/golden.ts';
import { manualAnalysis, manualText } from '../support/manual.ts';

const lines = indexLines(manualText);
const { chapters } = manualAnalysis;

suite('the real manual, as people read it', () => {
  test('outline: chapters and units, without their duties', () => {
    assertGolden(
      'outline',
      documentSymbols(manualAnalysis).flatMap((symbol) => outline(symbol, 0)),
    );
  });

  test('history: what each paragraph is dated', () => {
    const events = chapters.history.map(({ pieces, date, dateBasis, dates, text }) => {
      const printed = dates.map(({ span }) => manualText.slice(span.start, span.end)).join(' | ');
      return `${at(pieces)} ${date} ${dateBasis} [${printed}] ${text.slice(0, 60)}`;
    });
    assertGolden('history', events);
  });

  test('former names: what became of each', () => {
    const names = chapters.formerNames.flatMap(({ name, fate, basis, units, steps }) => [
      `${name} → ${units.join(', ') || '-'} (${fate}, ${basis})`,
      ...steps.map(({ kind, date, into, pieces }) => `  ${at(pieces)} ${date} ${kind}${into ? `: ${into}` : ''}`),
    ]);
    assertGolden('former-names', names);
  });

  test('legal framework', () => {
    const { sources, remarks } = chapters.legalFramework;
    assertGolden('legal-framework', [
      ...sources.map(({ pieces, kind, published, name }) => `${at(pieces)} ${kind} ${published ?? '-'} ${name}`),
      ...remarks.map(({ pieces, text }) => `${at(pieces)} remark ${text}`),
    ]);
  });

  test('powers and the duties that carry them out', () => {
    const { article, source, list } = chapters.powers;
    assertGolden('powers', [
      `article ${article?.value}, ${source}`,
      ...list.map(
        ({ numeral, pieces, duty, text }) =>
          `${at(pieces)} ${numeral} ${duty?.id} ${duty?.wording} ${text.slice(0, 50)}`,
      ),
    ]);
  });

  test('acronyms', () => {
    const acronyms = manualAnalysis.acronyms.map(({ acronym, unit, definitions, uses }) => {
      const defined = definitions.map(({ expansion, span }) => `${at([span])} ${expansion}`).join('; ');
      return `${acronym}${unit ? ` = ${unit}` : ''}, used ${uses.length}: ${defined || 'never defined'}`;
    });
    assertGolden('acronyms', acronyms);
  });

  // Mentions by name have golden files of their own.
  test('references to units that are not by name', () => {
    const references = manualAnalysis.unitReferences.filter(({ reason }) => reason !== 'named');
    assertGolden(
      'unit-references',
      references.map(
        ({ pieces, node, text, targets, reason }) =>
          `${at(pieces)} ${node} ${text} → ${targets.join(', ') || '-'} (${reason})`,
      ),
    );
  });

  test('citations of norms, gathered by what they mean', () => {
    const byMeaning = Map.groupBy(manualAnalysis.legalCitations, ({ text, sources, reason, article }) => {
      const named = sources.map(({ name }) => name).join(' / ') || '-';
      return `${text}${article ? ` [art. ${article}]` : ''} → ${named} (${reason})`;
    });
    assertGolden(
      'legal-citations',
      [...byMeaning].map(([meaning, all]) => `${meaning}: ${all.map(({ pieces }) => at(pieces)).join(' ')}`),
    );
  });

  test('errata', () => {
    const issues = [...manualAnalysis.issues, ...manualAnalysis.errata];
    assertGolden(
      'errata',
      issues.map(({ code, span, values }) => `${at([span])} ${code} ${values.join(' | ')}`),
    );
  });

  test('groups of duties with the same matter', () => {
    const { facts, manual } = manualAnalysis;
    const byId = new Map(manual.units.flatMap(({ duties }) => duties).map((duty) => [duty.id, duty]));
    assertGolden(
      'duty-groups',
      facts.groups.flatMap(({ duties, wording, scope }) => [
        `${wording}, ${scope}`,
        ...duties.map(
          (id) => `  ${id} ${facts.factsOf(id)?.verbClasses.join('+') || '-'}: ${byId.get(id)?.text.slice(0, 70)}`,
        ),
      ]),
    );
  });
});

function at(pieces: readonly Span[]): string {
  return pieces.map(({ start }) => lineAtOffset(lines, start) + 1).join('+');
}

function outline({ kind, name, selection, children }: OutlineSymbol, depth: number): readonly string[] {
  const below = children.filter((child) => child.kind !== 'duty').flatMap((child) => outline(child, depth + 1));
  const duties = children.filter((child) => child.kind === 'duty').length;
  const count = kind === 'unit' ? ` (${duties})` : '';
  return [`${'  '.repeat(depth)}${at([selection])} ${name}${count}`, ...below];
}
