import type { DraftRule } from './finding.ts';

/** How grave a finding is, as editors and continuous integration tell it; the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A warning for what can cost an act its effect: a name that is not one, one that no longer is, a citation of nothing, altered words. */
export const DEFAULT_SEVERITIES: Readonly<Record<DraftRule, Severity>> = {
  'wrong-name': 'warning',
  'former-name': 'warning',
  'wrong-citation': 'warning',
  'altered-quotation': 'warning',
  'unfounded-quotation': 'warning',
  'wrong-level': 'information',
  'name-and-number': 'information',
  'ambiguous-name': 'hint',
  'acronym-undefined': 'hint',
  'other-competence': 'hint',
  'unused-ignore': 'hint',
};
