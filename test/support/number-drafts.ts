import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A draft of test/fixtures/numbers. */
export interface NumberDraft {
  readonly title: string;
  readonly text: string;
  readonly numbers: readonly LabelledNumber[];
}

interface LabelledNumber {
  readonly start: number;
  readonly end: number;
  readonly isOurs: boolean;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'numbers');

export function readNumberDrafts(file: string): readonly NumberDraft[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^%%% /m)
    .slice(1)
    .map((section) => {
      const titleEnd = section.indexOf('\n');
      return { title: `${file}: ${section.slice(0, titleEnd)}`, ...parse(section.slice(titleEnd + 1)) };
    });
}

function parse(marked: string): Omit<NumberDraft, 'title'> {
  const numbers: LabelledNumber[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(!?)([^⟦⟧]+)⟧/g)) {
    const [whole, trap = '', number = ''] = match;
    text += marked.slice(from, match.index);
    numbers.push({ start: text.length, end: text.length + number.length, isOurs: trap === '' });
    text += number;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), numbers };
}
