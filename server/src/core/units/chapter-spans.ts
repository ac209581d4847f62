import type { Chapter, Manual } from '../model/manual.ts';
import type { Span } from '../text/span.ts';

/** Each chapter with its span: from its heading to the last character before the next chapter's that is not blank. */
export function chapterSpans(text: string, { chapters }: Manual): readonly { chapter: Chapter; span: Span }[] {
  return chapters.map((chapter, index) => {
    const { start } = chapter.heading;
    const next = chapters[index + 1]?.heading.start ?? text.length;
    return { chapter, span: { start, end: start + text.slice(start, next).trimEnd().length } };
  });
}
