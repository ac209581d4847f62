import { knowInstitution } from '../../mentions/names/known-words.ts';
import type { CheckedManual } from '../checked-manual.ts';
import { foldedWords } from '../quotable.ts';
import type { SpokenWord } from './around.ts';

/** Whose the manual in use is, as drafts call them. */
export interface ManualOwner {
  /** Folded words, the longest name first: the institution, its acronyms, its matter ("seguro social"), the first unit. */
  readonly names: readonly (readonly string[])[];
  /** What stands for them alone, folded: "instituto", "direccion". */
  readonly nouns: ReadonlySet<string>;
}

export function ownerOf({ manual: { institution }, units: { all } }: CheckedManual): ManualOwner {
  const root = all.find(({ parent }) => parent === undefined);
  const known = institution && knowInstitution(institution);
  const acronyms = [...(known?.acronyms ?? [])].map((acronym) => [acronym]);
  const names = [foldedWords(institution?.name ?? ''), foldedWords(root?.name ?? ''), known?.matter ?? [], ...acronyms];
  return {
    names: names.filter(({ length }) => 0 < length).toSorted((left, right) => right.length - left.length),
    nouns: new Set([known?.noun ?? '', ...foldedWords(root?.level ?? '').slice(0, 1), 'area']),
  };
}

/** The words with the owner's in place of theirs: `I` a name of the owner, `B` a noun for it. */
export function withOwner(tokens: readonly SpokenWord[], { names, nouns }: ManualOwner): readonly SpokenWord[] {
  const marked: SpokenWord[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    const name = names.find((words) => words.every((word, at) => tokens[index + at]?.said === word));
    if (token === undefined) {
      break;
    }
    const said = name !== undefined ? 'I' : nouns.has(token.said) ? 'B' : token.said;
    marked.push({ ...token, said });
    index += name?.length ?? 1;
  }
  return marked;
}
