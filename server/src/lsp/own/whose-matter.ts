import { askedSentence, whoseMatter } from '../../core/features/whose-matter.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { SearchHit } from '../../core/search/answer.ts';
import { textWithout } from '../../core/text/text-without.ts';
import type { OwnedDuty, WhoseMatter, WhoseMatterParams } from '../../protocol/whose-matter.ts';
import { toPlace } from '../proto/search-place.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';
import type { Subject } from '../state/subject.ts';

const MOST_UNITS = 12;

/** A longer selection is several sentences; of it no more is compared. */
const LONGEST = 1200;

/** Who has what a sentence speaks of, in each manual in use. */
export async function findWhoseMatter(
  { textDocument, range }: WhoseMatterParams,
  { subjectOf, session, spanishWords }: Pick<State, 'subjectOf' | 'session' | 'spanishWords'>,
): Promise<WhoseMatter | undefined> {
  const subject = await subjectOf(textDocument.uri);
  if (subject === undefined) {
    return undefined;
  }
  const [start, end] = [subject.offsetAt(range.start), subject.offsetAt(range.end)];
  const isSpanish = await spanishWords();
  const asked = subject.manuals.map((manual) => ({ manual, ...sentenceOf(subject, manual, start, end) }));
  return {
    sentence: asked[0]?.written ?? '',
    duties: asked.flatMap(({ manual, sentence }) =>
      whoseMatter(manual.analysis, sentence, MOST_UNITS, isSpanish).flatMap(({ hits }) =>
        hits.map((hit) => toOwned(manual, hit, session.locale)),
      ),
    ),
  };
}

/** As written, and without the names in it. */
function sentenceOf(subject: Subject, manual: LoadedManual, start: number, end: number) {
  const from = Math.max(0, start - LONGEST);
  const to = Math.min(start + LONGEST, end + LONGEST);
  const text = subject.read(from, to);
  const sentence = askedSentence(text, { start: start - from, end: Math.min(text.length, end - from) });
  const named = subject.mentionsTouching(manual, { start: from, end: from + text.length });
  const names = named.map(({ span }) => ({ start: span.start - from, end: span.end - from }));
  return {
    written: inOneLine(text.slice(sentence.start, sentence.end)),
    sentence: inOneLine(textWithout(text, sentence, names)),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toOwned(manual: LoadedManual, { document, highlights, leadIn, facts }: SearchHit, locale: Locale): OwnedDuty {
  const { verbClass } = facts;
  return {
    ...toPlace(manual, document),
    manual: manual.uri,
    ...(leadIn === undefined ? {} : { leadIn }),
    text: document.text,
    highlights,
    ...(verbClass === undefined ? {} : { verb: dutyWordsFor(locale).verb(verbClass) }),
  };
}
