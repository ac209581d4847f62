import { type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { citationOf } from '../../core/features/citation.ts';
import { hoverAt, type Hover as MentionHover } from '../../core/features/hover.ts';
import { manualReferenceAt } from '../../core/features/manual-reference.ts';
import { unitCard } from '../../core/features/unit-card.ts';
import { citedBeside, type DraftCitation } from '../../core/model/draft-citation.ts';
import type { ManualReference } from '../../core/model/reference.ts';
import { renderCitedPlace } from '../../core/render/cited-place.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import { renderFormerCard } from '../../core/render/former-card.ts';
import { referenceReason, renderLegalSource } from '../../core/render/manual-reference.ts';
import { escapeMarkdown } from '../../core/render/markdown.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import { touchesOffset } from '../../core/text/span.ts';
import { linkTo } from '../proto/link.ts';
import { CARD_SEPARATOR, renderCards, renderShortCard } from '../proto/unit-cards.ts';
import { citedAround, citedAt } from '../state/cited-places.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { namedPlaces } from '../state/named-places.ts';
import { sentenceBeside } from '../state/sentence-beside.ts';
import type { Session } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import type { State } from '../state/state.ts';
import type { DraftSubject, Subject } from '../state/subject.ts';

/** What a name or a citation means, in drafts and in manuals. */
export async function hover(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<Hover | null> {
  const subject = await subjectOf(textDocument.uri);
  const { hasHover, rules } = await settings();
  if (subject === undefined || !hasHover) {
    return null;
  }
  if (subject.kind === 'manual') {
    const { manual, rangeOf, offsetAt } = subject;
    const reference = manualReferenceAt(manual.analysis, offsetAt(position));
    if (reference !== undefined) {
      return markdownHover(renderReference(reference, manual, session), rangeOf(reference.span));
    }
  }
  for (const { manual, cited } of citedAt(subject, position)) {
    const shown = renderCited(cited, manual, session);
    if (shown !== undefined) {
      return markdownHover(shown, subject.rangeOf(cited.span));
    }
  }
  for (const { manual, mentions, offset } of namedPlaces(subject, position)) {
    const found = hoverAt(manual.analysis, mentions, offset);
    if (found !== undefined) {
      const beside = subject.kind === 'draft' ? besideName(subject, found, manual, session, rules) : [];
      const shown = [...beside, renderHover(subject, found, manual, session)].join(CARD_SEPARATOR);
      return markdownHover(shown, subject.rangeOf(found.span));
    }
  }
  return subject.kind === 'draft' ? hoverOfOtherLevel(subject, subject.offsetAt(position), session) : null;
}

/** A name of a wrong level is none, and who looks at it wants the unit that has it. */
function hoverOfOtherLevel(subject: DraftSubject, offset: number, session: Session): Hover | null {
  for (const manual of subject.manuals) {
    const found = subject
      .knownFindingsOf(manual)
      .find(({ rule, span }) => rule === 'wrong-level' && touchesOffset(span, offset));
    const card = found && unitCard(manual.analysis, found.units[0] ?? '');
    if (found !== undefined && card !== undefined) {
      return markdownHover(renderCards([card], manual, session), subject.rangeOf(found.span));
    }
  }
  return null;
}

/** The duty or item, whole; `undefined` where the manual has none. */
function renderCited({ id }: DraftCitation, manual: LoadedManual, session: Session): string | undefined {
  const citation = id === undefined ? undefined : citationOf(manual.analysis, id);
  return citation && renderCitedPlace(citation, linkTo(manual, citation.offset, session), session.locale);
}

/** What is cited beside a number, before its card: it is what the reader looks for. */
function renderBeside(
  subject: DraftSubject,
  { span }: MentionHover,
  manual: LoadedManual,
  session: Session,
): readonly string[] {
  const [cited, second] = citedBeside(citedAround(subject, manual, span), span).filter(({ kind }) => kind === 'duty');
  return cited === undefined || second !== undefined ? [] : [renderCited(cited, manual, session) ?? []].flat();
}

/** What is to be read before the card of a name: a doubt about what is said of it, and what is cited beside it. */
function besideName(
  subject: DraftSubject,
  found: MentionHover,
  manual: LoadedManual,
  session: Session,
  rules: Settings['rules'],
): readonly string[] {
  const doubts = rules[DOUBT] === 'hint' ? renderDoubts(subject, found, manual, session) : [];
  return [...doubts, ...renderBeside(subject, found, manual, session)];
}

/** Editors mark a hint by its first letters and show it there alone: who looks at the name is told as well. */
const DOUBT = 'other-competence';

function renderDoubts(
  subject: DraftSubject,
  { span }: MentionHover,
  manual: LoadedManual,
  { locale }: Session,
): readonly string[] {
  return subject
    .knownFindingsOf(manual)
    .filter((finding) => finding.rule === DOUBT && finding.span.start === span.start)
    .map((finding) => escapeMarkdown(findingMessage(finding, locale)));
}

function markdownHover(value: string, range: NonNullable<Hover['range']>): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}

function renderHover(
  subject: Subject,
  { span, former, cards }: MentionHover,
  manual: LoadedManual,
  session: Session,
): string {
  if (former === undefined) {
    const sentence = subject.kind === 'draft' ? sentenceBeside(subject, manual, span) : '';
    return renderCards(cards, manual, session, sentence);
  }
  const { offset } = former.name;
  const place = {
    link: linkTo(manual, offset, session),
    line: lineAtOffset(manual.analysis.lines, offset) + 1,
  };
  const today = cards.map(({ unit }) => unit);
  const event = renderFormerCard(former, today, place, session.locale);
  const short = cards.slice(0, 1).map((card) => renderShortCard(card, manual, session));
  return [event, ...short].join(CARD_SEPARATOR);
}

/** In the manual itself also bare words and laws, each with the reason why it means what it means. */
function renderReference(reference: ManualReference, manual: LoadedManual, session: Session): string {
  const shown =
    reference.kind === 'unit'
      ? renderCards(reference.cards.slice(0, 2), manual, session)
      : reference.sources
          .map((source) => renderLegalSource(source, linkTo(manual, source.nameSpan.start, session), session.locale))
          .join(CARD_SEPARATOR);
  const reason = `*${referenceReason(reference, session.locale)}*`;
  return shown === '' ? reason : `${shown}\n\n${reason}`;
}
