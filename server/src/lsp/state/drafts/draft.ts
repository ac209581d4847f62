import { mentionsOf } from '../../../core/mentions/draft/draft-mentions.ts';
import type { Mention } from '../../../core/model/mention.ts';
import { type LineDocument, lineDocuments } from '../documents.ts';
import type { DraftMentions } from '../draft-mentions.ts';
import type { LoadedManual } from '../manuals.ts';
import { scanInPieces } from './scan-in-pieces.ts';

/** A text of the workspace that may name units. */
export interface Draft {
  readonly uri: string;
  /** Open documents have a version, which edits should name; files do not. */
  readonly isOpen: boolean;
  /** The text, with positions: the editor's when it is open, otherwise the file's. */
  readonly document: LineDocument;
  mentionsOf(manual: LoadedManual): readonly Mention[];
}

/** A draft on disk. */
export interface FileDraft extends Draft {
  /** Finds its mentions in small pieces, so that {@link mentionsOf} has them at once. */
  prepare(manual: LoadedManual, pause: () => Promise<void>): Promise<void>;
}

export function openDraft(document: LineDocument, mentions: DraftMentions): Draft {
  const { uri } = document;
  return { uri, isOpen: true, document, mentionsOf: ({ analysis }) => mentions.in(document, analysis) };
}

export function fileDraft(uri: string, text: string): FileDraft {
  // Weak: a manual that was replaced takes its mentions with it.
  const found = new WeakMap<LoadedManual, readonly Mention[]>();
  const remember = (manual: LoadedManual, mentions: readonly Mention[]) => {
    found.set(manual, mentions);
    return mentions;
  };
  let document: LineDocument | undefined;
  return {
    uri,
    isOpen: false,
    /** Lines are told apart when somebody asks for places: most files have no mention to show. */
    get document() {
      document ??= lineDocuments.create(uri, '', 0, text);
      return document;
    },
    mentionsOf: (manual) => found.get(manual) ?? remember(manual, manual.analysis.findMentions(text)),
    prepare: async (manual, pause) => {
      if (!found.has(manual)) {
        remember(manual, mentionsOf(await scanInPieces(manual.analysis, text, pause)));
      }
    },
  };
}
