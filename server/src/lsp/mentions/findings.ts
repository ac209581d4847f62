import { checkDraft } from '../../core/features/check-draft.ts';
import type { Analysis } from '../../core/index/analysis.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Mention } from '../../core/model/mention.ts';
import { indexLines } from '../../core/text/line-index.ts';
import type { LineDocument } from '../documents.ts';

/** What drafts say otherwise than a manual, worked out once for each text: several requests ask for the same. */
export interface DraftFindings {
  in(document: LineDocument, analysis: Analysis, mentions: () => readonly Mention[]): readonly Finding[];
}

export function rememberFindings(): DraftFindings {
  // A changed document has another content; a closed one and a replaced manual take what is remembered with them.
  const byContent = new WeakMap<object, WeakMap<Analysis, readonly Finding[]>>();
  return {
    in: ({ content, getText }, analysis, mentions) => {
      const byAnalysis = byContent.get(content) ?? new WeakMap<Analysis, readonly Finding[]>();
      byContent.set(content, byAnalysis);
      const known = byAnalysis.get(analysis);
      if (known !== undefined) {
        return known;
      }
      const text = getText();
      const findings = checkDraft(analysis, text, indexLines(text), mentions());
      byAnalysis.set(analysis, findings);
      return findings;
    },
  };
}
