import {
  type CompletionItem,
  CompletionItemKind,
  type MarkupContent,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { type Citation, citationOf } from '../../core/features/citation.ts';
import { citationsAsked, citationsTyped } from '../../core/features/citation-completion.ts';
import { renderCitationCard } from '../../core/render/citation/card.ts';
import { citationLabel } from '../../core/render/citation/label.ts';
import { foldText } from '../../core/text/fold.ts';
import type { StyledCitation } from '../../protocol/citations.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { Session } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import { type CitationOptions, citationInStyle, markupOf, placeOf, styledCitations } from './citations.ts';
import { linkTo } from './link.ts';

/** The draft up to the cursor, as far as it matters. */
interface WrittenText {
  readonly text: string;
  readonly languageId: string;
  /** Whether a character brought this about, not the person who asks. */
  readonly isTyped: boolean;
  /** From an offset into `text` to the cursor. */
  rangeFrom(offset: number): Range;
}

/** Citations while writing a draft, in the style that is set; of a place that is named exactly, in all styles. */
export function citationItems(
  draft: WrittenText,
  manuals: readonly LoadedManual[],
  { citationStyle: style, citationTemplates: templates }: Settings,
  { locale }: Session,
): { readonly items: readonly CompletionItem[]; readonly isCertain: boolean } {
  const find = draft.isTyped ? citationsTyped : citationsAsked;
  const found = manuals.flatMap((manual) => {
    const completions = find(manual.analysis, draft.text, draft.text.length);
    return completions === undefined ? [] : [{ manual, completions }];
  });
  const options = { templates, markup: markupOf(draft.languageId), locale };
  const entries = found.flatMap(({ manual, completions: { span, named, proposals } }) => {
    const typed = draft.text.slice(span.start);
    const frame = { range: draft.rangeFrom(span.start), typed, isOneOfMany: 1 < manuals.length };
    const first = named === undefined ? [] : entriesOf(named.id, style, manual, options);
    const others = proposals.flatMap(({ id }) => entryOf(id, style, manual, options));
    // Of a unit its duties are more often meant than another style.
    const arranged =
      named?.duty === undefined ? [...first.slice(0, 1), ...others, ...first.slice(1)] : [...first, ...others];
    return arranged.map((entry) => ({ ...entry, ...frame }));
  });
  return { items: entries.map(toItem), isCertain: found.some(({ completions }) => completions.isCertain) };
}

/** A citation that may be written. */
interface Entry {
  readonly id: string;
  readonly manual: LoadedManual;
  readonly citation: Citation;
  readonly styled: StyledCitation;
  /** Whether its style tells it from the others of the same place. */
  readonly isOtherStyle: boolean;
}

function entryOf(id: string, style: string, manual: LoadedManual, options: CitationOptions): readonly Entry[] {
  const citation = citationOf(manual.analysis, id);
  const styled = citation && citationInStyle(citation, style, manual, options);
  return citation === undefined || styled === undefined ? [] : [{ id, manual, citation, styled, isOtherStyle: false }];
}

/** In every style, the preferred one first. */
function entriesOf(id: string, style: string, manual: LoadedManual, options: CitationOptions): readonly Entry[] {
  return entryOf(id, style, manual, options).flatMap((preferred) => {
    const others = styledCitations(preferred.citation, manual, options).filter(
      (styled) => styled.style !== preferred.styled.style || styled.label !== preferred.styled.label,
    );
    return [preferred, ...others.map((styled) => ({ ...preferred, styled, isOtherStyle: true }))];
  });
}

interface Frame {
  readonly range: Range;
  readonly typed: string;
  readonly isOneOfMany: boolean;
}

function toItem(
  { id, manual, citation, styled, isOtherStyle, range, typed, isOneOfMany }: Entry & Frame,
  index: number,
): CompletionItem {
  const label = isOtherStyle ? styled.label : citationLabel(citation);
  return {
    label,
    ...(isOneOfMany && citation.title !== undefined ? { labelDetails: { description: citation.title } } : {}),
    detail: styled.text,
    kind: isOtherStyle ? CompletionItemKind.Text : CompletionItemKind.Reference,
    // After the names, which have digits.
    sortText: `c${String(index).padStart(4, '0')}`,
    // What was typed opens it: editors compare letter by letter, and would drop what was found by other words.
    filterText: `${typed} ${foldText(label)}`,
    textEdit: { range, newText: styled.text },
    data: { manual: manual.uri, number: id },
  };
}

/** The words that would be cited, for the citation that is looked at; `undefined` for a unit, which has a card. */
export function citationDocumentation(id: string, manual: LoadedManual, session: Session): MarkupContent | undefined {
  const citation = citationOf(manual.analysis, id);
  if (citation?.duty === undefined) {
    return undefined;
  }
  const place = { ...placeOf(citation, manual), link: linkTo(manual, citation.offset, session) };
  return { kind: MarkupKind.Markdown, value: renderCitationCard(citation, place, session.locale) };
}
