import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { PAST_RULES } from '../../../../server/src/core/checks/past/past-rules.ts';
import { timeInForce } from '../../../../server/src/core/checks/past/time-in-force.ts';
import { transcriptionsIn } from '../../../../server/src/core/checks/past/transcriptions.ts';
import { checkDraft, fixAllNames } from '../../../../server/src/core/features/check-draft.ts';
import { manualAnalysis } from '../../../support/manual.ts';

const NAME = 'Coordinación de Cobro Coactivo';

suite('former names in the time in which they were in force', () => {
  suite('each rule decides on its example', () => {
    for (const { name, example } of PAST_RULES) {
      test(name, () => {
        const start = example.indexOf('‹');
        const span = { start, end: example.indexOf('›') - 1 };
        const text = example.replace(/[‹›]/g, '');
        const former = manualAnalysis.findMentions(text).find((mention) => mention.span.start === start)?.former;
        assert.ok(former !== undefined);
        const place = {
          text,
          span,
          inForce: timeInForce(former, manualAnalysis.chapters.formerNames),
          transcriptions: transcriptionsIn({ text, span: { start: 0, end: text.length }, mentions: [] }),
        };
        assert.equal(PAST_RULES.find((rule) => rule.says(place) !== undefined)?.name, name);
      });
    }
  });

  suite('a date of then in the sentence', () => {
    for (const text of [
      `Mediante oficio de 14 de marzo de 2005, la ${NAME} emitió la resolución 123.`,
      `La ${NAME} notificó el 03/05/2006 el crédito fiscal.`,
      `En el oficio núm. 09-52/2004, la ${NAME} requirió el pago.`,
      `A los catorce días del mes de marzo de dos mil cinco compareció el titular de la ${NAME}.`,
      `Entre 2002 y 2005, la ${NAME} atendió 300 asuntos.`,
      `Durante el ejercicio fiscal 2006 la\n${NAME} inició el procedimiento.`,
      `Resolución de marzo de 2007 suscrita por el Lic. Juan Pérez, titular de la ${NAME}.`,
      `| 2005-03-14 | ${NAME} | Resolución |`,
      `- 14-mar-2005: la ${NAME} contestó.`,
      `Conforme a la Ley del Seguro Social, en 2005 la ${NAME} determinó el crédito.`,
      `Hasta 2007 correspondió a la ${NAME}.`,
    ]) {
      test(text, () => silent(text));
    }
  });

  suite('a date that says nothing of it', () => {
    for (const text of [
      `El 14 de marzo de 2024, la ${NAME} emitió la resolución 123.`,
      `Conforme a la Ley del Seguro Social publicada en el Diario Oficial de la Federación el 21 de diciembre de 1995, la ${NAME} notifica.`,
      `En términos del Código Fiscal de la Federación de 1981, la ${NAME} embarga bienes.`,
      `Desde 2003 la ${NAME} lleva el registro.`,
      `De 2002 a la fecha, la ${NAME} lleva el registro.`,
      `El archivo de 2005 que hoy administra la ${NAME} se depura.`,
      `Con base en el acuerdo de 14 de marzo de 2005, la ${NAME} deberá rendir informe.`,
      `Se recibió el oficio de 14 de marzo de 2005. La ${NAME} lo turna para su atención.`,
      `Visto el oficio de 14 de marzo de 2005.\n\nLa ${NAME} resuelve.`,
      `- Oficio de 14 de marzo de 2005\n- La ${NAME} contesta.`,
      `El 3 de mayo de 2025 la ${NAME} confirmó la resolución de 14 de marzo de 2005.`,
      `La ${NAME} atendió 2005 asuntos.`,
    ]) {
      test(text, () => warns(text));
    }
  });

  test('a name is no more right before it was given than after', () => {
    const name = 'Dirección de Incorporación y Recaudación del Seguro Social';
    silent(`Mediante oficio de 14 de marzo de 2005, la ${name} resolvió.`);
    assert.equal(rulesIn(`Mediante oficio de 14 de marzo de 1999, la ${name} resolvió.`), 'former-name');
  });

  suite('the date of the document', () => {
    const body = `La ${NAME} informa lo siguiente.`;
    for (const text of [
      `Ciudad de México, a 14 de marzo de 2005\n\n${body}`,
      `México, D. F., 14 de marzo de 2005.\n\n${body}`,
      `Fecha: 14/03/2005\n\n${body}`,
      `---\ntitle: Oficio\ndate: 2005-03-14\n---\n\n${body}`,
      `**Fecha:** 14 de marzo de 2005\n\n${body}`,
      `\\date{14 de marzo de 2005}\n\n${body}`,
      `${body}\n\nMéxico, D.F., a 14 de marzo de 2005\n\nLic. Juan Pérez`,
      `Date: Mon, 14 Mar 2005 10:00:00 -0600\nSubject: Aviso\n\n${body}`,
      `En la Ciudad de México, a los catorce días del mes de marzo de dos mil cinco, reunidos.\n\n${body}`,
    ]) {
      test(text, () => silent(text));
    }
    for (const text of [
      `Ciudad de México, a 14 de marzo de 2024\n\n${body}`,
      `Ciudad de México, a 14 de marzo de 2024\n\n${body}\n\nAnexo\n\nMéxico, D.F., 14 de marzo de 2005\n\n${body}`,
      `Antecedente: oficio de 14 de marzo de 2005.\n\n${body}`,
      `1. Resolución de 2005\n\n${body}`,
      `> Fecha: 14 de marzo de 2005\n\n${body}`,
      `Vigencia: 14 de marzo de 2005\n\n${body}`,
    ]) {
      test(`no date of its own, or one of today: ${text}`, () => warns(text));
    }
  });

  suite('transcriptions and titles', () => {
    for (const text of [
      `El oficio dice: «Corresponde a la ${NAME} embargar los bienes».`,
      `Señala que “la ${NAME} emitirá la resolución”.`,
      `> Corresponde a la ${NAME} embargar.`,
      `>> la ${NAME}`,
      `\\begin{quote}\nCorresponde a la ${NAME} embargar.\n\\end{quote}`,
      `\\begin{quotation}\n${'Corresponde embargar los bienes. '.repeat(60)}\n\nLa ${NAME} embarga.\n\\end{quotation}`,
      `Dice: \\enquote{Corresponde a la ${NAME} embargar}.`,
      `<blockquote>\n\nCorresponde a la ${NAME}\n\n</blockquote>`,
      `Saludos\n\n-----Mensaje original-----\nDe: Ana\n\nLa ${NAME} contesta.`,
      `Se consultó el “Manual de Procedimientos de la ${NAME}”.`,
      `Se consultó el Manual de Procedimientos de la ${NAME}.`,
    ]) {
      test(text, () => silent(text));
    }
    for (const text of [
      `La «${NAME}» resuelve.`,
      `El «Titular de la ${NAME}» resuelve.`,
      `El oficio dice: «Corresponde embargar los bienes». La ${NAME} lo atiende.`,
      `\\begin{quote}\nCorresponde embargar.\n\\end{quote}\nLa ${NAME} lo atiende.`,
      `> Corresponde embargar.\n\nLa ${NAME} lo atiende.`,
      `5 > 3 y la ${NAME} lo atiende.`,
    ]) {
      test(`the draft's own words: ${text}`, () => warns(text));
    }
    test('what is misspelt there is never mended with all others', () => {
      for (const text of [
        'Dice: «Corresponde a la División de Corrrección embargar los bienes».',
        '> la División de Corrrección',
        '\\begin{quote}\nla División de Corrrección\n\\end{quote}',
      ]) {
        const findings = findingsIn(text);
        assert.deepEqual(
          findings.map(({ rule, fixes }) => [rule, fixes.length]),
          [['wrong-name', 1]],
        );
        assert.deepEqual(fixAllNames(manualAnalysis, text, findings).edits, []);
      }
    });
  });

  test('nothing is put into somebody else’s words', () => {
    for (const text of [
      'Dice: «Corresponde a la UFC embargar los bienes».',
      '> la Subjefatura de División de Normatividad',
    ]) {
      assert.deepEqual(
        findingsIn(text).map(({ fixes }) => fixes),
        [[]],
      );
    }
  });

  test('a name of today is offered one by one, never with all others', () => {
    const text = `La ${NAME} resuelve.`;
    const findings = findingsIn(text);
    assert.deepEqual(
      findings[0]?.fixes.map(({ kind, label }) => [kind, label]),
      [['rewrite', 'Coordinación de Cobranza']],
    );
    assert.deepEqual(fixAllNames(manualAnalysis, text, findings).edits, []);
  });
});

function findingsIn(text: string) {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
}

function rulesIn(text: string): string {
  return findingsIn(text)
    .map(({ rule }) => rule)
    .join(' ');
}

function silent(text: string): void {
  assert.equal(rulesIn(text), '');
}

function warns(text: string): void {
  assert.match(rulesIn(text), /^former-name( former-name)*$/);
}
