import { askedSentence, whoseMatter } from '../../core/features/whose-matter.ts';
import type { Span } from '../../core/text/span.ts';
import { textWithout } from '../../core/text/text-without.ts';
import type { WhoseMatter, WhoseMatterParams } from '../../protocol/whose-matter.ts';
import { toFoundDuty } from '../proto/search-place.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { readAround } from '../state/sentence-beside.ts';
import type { State } from '../state/state.ts';
import type { Subject } from '../state/subject.ts';

const MOST_UNITS = 12;

/** What is longer is several sentences; of it no more is compared. */
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
  const start = subject.offsetAt(range.start);
  const selected = { start, end: Math.min(start + LONGEST, subject.offsetAt(range.end)) };
  const isSpanish = await spanishWords();
  const asked = subject.manuals.map((manual) => ({ manual, ...sentenceOf(subject, manual, selected) }));
  return {
    sentence: asked[0]?.written ?? '',
    duties: asked.flatMap(({ manual, sentence }) =>
      whoseMatter(manual.analysis, sentence, MOST_UNITS, isSpanish).flatMap(({ hits }) =>
        hits.map((hit) => toFoundDuty(manual, hit, session.locale)),
      ),
    ),
  };
}

/** As written, and without the names in it. */
function sentenceOf(subject: Subject, manual: LoadedManual, selected: Span) {
  const { text, place, names } = readAround(subject, manual, selected, LONGEST);
  const sentence = askedSentence(text, place);
  return {
    written: inOneLine(text.slice(sentence.start, sentence.end)),
    sentence: inOneLine(textWithout(text, sentence, names)),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
