import { DRAFT_RULES } from '../../server/src/core/model/finding.ts';
import { renderRulePage } from '../../server/src/core/render/rule-page.ts';
import type { Locale } from '../../server/src/core/render/strings.ts';
import { settingIdOf } from '../../server/src/protocol/settings.ts';
import { GENERATED } from './generated.ts';

/** All rules for drafts on one page, each as the editor explains it, under a heading that links may lead to. */
export function rulesPage(locale: Locale): string {
  const introduction = locale === 'en' ? ENGLISH : SPANISH;
  const rules = DRAFT_RULES.map(
    (rule) => `<a id="${rule}"></a>\n\n#${renderRulePage(rule, settingIdOf(rule), locale).trimEnd()}`,
  );
  return `${[...introduction, ...rules].join('\n\n')}\n`;
}

const SPANISH: readonly string[] = [
  '# Reglas para los borradores',
  GENERATED,
  '*[English](rules.en.md)*',
  'En los borradores se subraya lo que no coincide con el Manual. El nivel de cada regla se elige en su ajuste: error (`error`), advertencia (`warning`), información (`information`), sugerencia (`hint`) o desactivado (`off`). La acción «Corregir todos los nombres» (`source.fixAll.manualOrganizacion`) cambia de una vez los nombres que tienen una sola corrección posible.',
  'Un comentario hace que se ignore una regla en su renglón y en el siguiente: `<!-- manual:ignore wrong-name -->`, en LaTeX y en texto `% manual:ignore wrong-name`. Si no nombra ninguna, se ignoran todas; con `ignore-file`, en todo el documento. El código de cada aviso abre su explicación.',
];

const ENGLISH: readonly string[] = [
  '# Rules for drafts',
  GENERATED,
  '*[Español](rules.md)*',
  'What does not agree with the manual is underlined in drafts. The setting of a rule says its level: `error`, `warning`, `information`, `hint` or `off`. “Fix all names” (`source.fixAll.manualOrganizacion`) fixes at once the names that have one right form.',
  'A comment makes a rule be ignored on its line and the next: `<!-- manual:ignore wrong-name -->`, in LaTeX and plain text `% manual:ignore wrong-name`. Without a rule all are ignored; with `ignore-file`, in the whole document. The code of each problem opens its explanation.',
];
