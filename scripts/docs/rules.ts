import { DRAFT_RULES } from '../../server/src/core/model/finding.ts';
import { renderRulePage } from '../../server/src/core/render/rule-page.ts';
import type { Locale } from '../../server/src/core/render/strings.ts';
import { GENERATED } from './generated.ts';

/** All rules for drafts on one page, each as the editor explains it, under a heading that links may lead to. */
export function rulesPage(locale: Locale): string {
  const introduction = locale === 'en' ? ENGLISH : SPANISH;
  const rules = DRAFT_RULES.map((rule) => `#${renderRulePage(rule, locale).trimEnd()}`);
  return `${[...introduction, ...rules].join('\n\n')}\n`;
}

const SPANISH: readonly string[] = [
  '# Reglas para los borradores',
  GENERATED,
  '*[English](rules.en.md)*',
  'En los borradores se subraya lo que no coincide con el Manual. Cada regla tiene su ajuste, `manualOrganizacion.rules.<regla>`: `error`, `warning`, `information`, `hint` u `off`. La acción «Corregir todos los nombres» (`source.fixAll.manualOrganizacion`) cambia de una vez los nombres que tienen una sola corrección posible.',
  'Un comentario calla una regla en su línea y en la siguiente: `<!-- manual:ignore wrong-name -->`, en LaTeX y en texto `% manual:ignore wrong-name`. Sin regla las calla todas; con `ignore-file`, en todo el documento. El código de cada aviso abre su explicación.',
];

const ENGLISH: readonly string[] = [
  '# Rules for drafts',
  GENERATED,
  '*[Español](rules.md)*',
  'What does not agree with the manual is underlined in drafts. Each rule has its setting, `manualOrganizacion.rules.<rule>`: `error`, `warning`, `information`, `hint` or `off`. “Fix all names” (`source.fixAll.manualOrganizacion`) mends at once the names that have one right form.',
  'A comment silences a rule on its line and the next: `<!-- manual:ignore wrong-name -->`, in LaTeX and plain text `% manual:ignore wrong-name`. Without a rule it silences all; with `ignore-file`, in the whole document. The code of each problem opens its explanation.',
];
