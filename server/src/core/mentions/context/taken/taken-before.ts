import type { Span } from '../../../text/span.ts';
import type { KnownWords } from '../../names/known-words.ts';
import { ask, type Question } from '../question.ts';
import { siteAt } from '../site-at.ts';
import type { Trace } from '../trace.ts';
import { AFTER_INSTITUTION } from './after-institution.ts';
import { IN_TITLE, type TakenSite } from './in-title.ts';
import { titleBefore } from './title-before.ts';

/** Whether a name is part of another name that begins before it: a document's title, another institution's unit. */
export function isTakenBefore(text: string, span: Span, known: KnownWords, trace?: Trace): boolean {
  const { after, before, gapBefore } = siteAt(text, span);
  const site = { text, span, after, before, gapBefore, known, title: titleBefore(before, gapBefore) };
  return ask(TAKEN_BEFORE, site, trace) === 'taken';
}

export const TAKEN_BEFORE: Question<TakenSite, 'taken'> = {
  name: 'taken before',
  rules: [...IN_TITLE, AFTER_INSTITUTION],
};
