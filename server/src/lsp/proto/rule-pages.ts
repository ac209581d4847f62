import { URI, Utils } from 'vscode-uri';
import { DRAFT_RULES, type DraftRule } from '../../core/model/finding.ts';
import { renderRulePage } from '../../core/render/rule-page.ts';
import { MANUAL_SCHEME, RULE_PAGES } from '../../protocol/addresses.ts';
import { settingIdOf } from '../../protocol/settings.ts';
import type { Session } from '../state/session.ts';

/** Where the explanation of a rule is: a page of ours, or where the client has no such documents, its part of docs/. */
export function rulePageUri(rule: DraftRule, session: Session): string | undefined {
  if (session.hasVirtualDocuments) {
    return `${MANUAL_SCHEME}:${RULE_PAGES}${rule}.md`;
  }
  const manual = URI.parse(session.embeddedManualUri);
  const page = session.locale === 'en' ? 'rules.en.md' : 'rules.md';
  return manual.scheme === 'file'
    ? Utils.joinPath(manual, '..', '..', 'docs', page).with({ fragment: rule }).toString()
    : undefined;
}

/** The text of a page of a rule; `undefined` when the URI is of none. */
export function rulePageAt(uri: string, { locale }: Session): string | undefined {
  const rule = DRAFT_RULES.find((one) => uri === `${MANUAL_SCHEME}:${RULE_PAGES}${one}.md`);
  return rule && renderRulePage(rule, settingIdOf(rule), locale);
}
