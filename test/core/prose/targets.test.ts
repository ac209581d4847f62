import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { manualAnalysis } from '../../support/manual.ts';

const FORMER = 'Coordinación de Cobro Coactivo';
const LEVEL = 'Coordinación de Servicios Estratégicos';
const TYPO = 'Divición de Dictamen';

suite('what is no prose', () => {
  for (const name of [FORMER, LEVEL, TYPO]) {
    for (const text of [
      `[oficio](oficios/${name}.md)`,
      `[oficio](<oficios/${name}.md> "${name}")`,
      `[oficio](../(2024)/${name}/acuse.pdf)`,
      `![${name}](img/x.png) y ![](img/${name}.png)`,
      `[oficio]: oficios/${name}.md`,
      `[oficio]: <oficios/${name}>`,
      `[oficio][${name}]`,
      `<img src="${name}.png" alt="${name}">`,
      `<a href='x' title='${name}'>oficio</a>`,
      `\\includegraphics[width=3cm]{img/${name}}`,
      `\\input{${name}}`,
      `véase \\ref{sec:${name}} y \\label{${name}}`,
      `\\href{${name}.pdf}{oficio}`,
      `\\verb|${name}|`,
      `\\begin{verbatim}\n${name}\n\\end{verbatim}`,
      `\\begin{lstlisting}\n\n${'x = 1;\n'.repeat(400)}\n${name}\n\\end{lstlisting}`,
      `texto\n\n\`\`\`sh\necho "${name}"\n\`\`\`\n`,
      `C:\\Oficios\\${name}\\acuse 1.pdf`,
      `\\\\servidor\\${name}\\`,
      `./oficios/${name}.md`,
      `~/Documentos/${name}/oficio 3.docx`,
      `oficios/${name}.md`,
      `oficios/${name}/acuse.pdf`,
      `el archivo ${name}.pdf`,
      `el archivo ${name} 2024.docx`,
      `---\nplantilla: ./plantillas/${name}.tex\nimage: "img/${name}.png"\n---\n`,
    ]) {
      test(text.slice(0, 100), () => assert.deepEqual(rulesIn(text), []));
    }
  }

  test('a name without blanks in an address', () =>
    assert.deepEqual(rulesIn('https://ejemplo.mx/areas/Coordinación_de_Servicios_Estratégicos'), []));

  for (const text of [
    `[la ${FORMER}](https://ejemplo.mx/cobro)`,
    `[la ${FORMER}][cobro]`,
    `<b>${FORMER}</b>`,
    `<p align="center">la ${FORMER}</p>`,
    `\\href{cobro.pdf}{${FORMER}}`,
    `\\textbf{${FORMER}}`,
    `\\footnote{La ${FORMER} resuelve.}`,
    `\\label{sec:cobro} La ${FORMER} resuelve`,
    `\\section{${FORMER}}`,
    `[^1]: La ${FORMER} resuelve.`,
    `[Nota]: La ${FORMER} resuelve.`,
    `Unidad de Incorporación al Seguro Social/${FORMER}`,
    `la Coordinación de Afiliación y/o la ${FORMER}`,
    `De C:\\DIR\\x.docx la ${FORMER} envía copia`,
    `El oficio.pdf de la ${FORMER} se envió`,
    `La ${FORMER} envió el archivo oficio.pdf`,
    `La ${FORMER}. pdf es un formato`,
    `ana@ejemplo.mx, ${FORMER}`,
    `\\begin{verbatim}\nx\n\\end{verbatim}\nLa ${FORMER} resuelve`,
    `\`\`\`sh\nls\n\`\`\`\n\nLa ${FORMER} resuelve`,
    `> <Nota: la Coordinación> de la ${FORMER}`.slice(2),
    `---\ntitle: La ${FORMER}\n---\n`,
    `si a < b y b > c, la ${FORMER} resuelve`,
  ]) {
    test(`prose: ${text}`, () => assert.deepEqual(rulesIn(text), ['former-name']));
  }
});

function rulesIn(text: string): readonly string[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).map(({ rule }) => rule);
}
