import type { Position } from 'vscode-languageserver';
import { mentionAt } from '../../core/mentions/draft/mention-at.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { LoadedManual } from './manual-set.ts';
import type { Subject } from './subject.ts';

/** A place of a document where a unit of a manual is named. */
export interface NamedPlace {
  readonly subject: Subject;
  readonly manual: LoadedManual;
  readonly mention: Mention;
  /** Those around the place. */
  readonly mentions: readonly Mention[];
  readonly offset: number;
}

/** The place a request asks about, once for each manual that has a unit of that name; none in what is no subject. */
export function namedPlaces(subject: Subject | undefined, position: Position): readonly NamedPlace[] {
  if (subject === undefined) {
    return [];
  }
  const offset = subject.offsetAt(position);
  return subject.manuals.flatMap((manual) => {
    const mentions = subject.mentionsTouching(manual, { start: offset, end: offset });
    const mention = mentionAt(mentions, offset);
    return mention === undefined ? [] : [{ subject, manual, mention, mentions, offset }];
  });
}
