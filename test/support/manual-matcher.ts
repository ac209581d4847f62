import { buildManualMatcher } from '../../server/src/core/mentions/manual-matcher.ts';
import { formerNames } from './former-names.ts';
import { manualAnalysis, manualText } from './manual.ts';

/** The matcher of the real manual with the former names of its chapter 3. */
export const manualMatcher = buildManualMatcher(manualText, manualAnalysis.manual, formerNames);
