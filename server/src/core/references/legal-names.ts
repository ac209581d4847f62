import type { LegalSource } from '../model/legal-framework.ts';
import { isSmallInNorm } from '../spanish/small-words.ts';
import { wordsOf } from '../text/words.ts';

/** The names of a legal framework, word by word, without the small words that every writer puts otherwise. */
export interface LegalNames {
  readonly root: NameNode;
  readonly names: readonly { readonly source: LegalSource; readonly words: readonly string[] }[];
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  /** Every source whose name goes through here. */
  readonly sources: LegalSource[];
  /** The one whose name ends here. */
  source: LegalSource | undefined;
}

/** The words of a name that tell it apart, folded: "Ley de Seguro Social" and "Ley del Seguro Social" have the same. */
export function tellingWords(name: string): readonly string[] {
  return [...wordsOf(name)].map(({ folded }) => folded).filter((word) => !isSmallInNorm(word));
}

export function indexLegalNames(sources: readonly LegalSource[]): LegalNames {
  const root = emptyNode();
  const names = sources.map((source) => ({ source, words: tellingWords(source.name) }));
  for (const { source, words } of names) {
    addName(root, words, source);
  }
  for (const { source, words } of names) {
    // "la Ley y su Reglamento en Materia de Afiliación…" (l. 391, 517) leaves out the law's name, just said.
    const matter = source.kind === 'Reglamento' ? words.indexOf('materia') : -1;
    if (1 < matter) {
      addName(root, ['reglamento', ...words.slice(matter)], source);
    }
  }
  return { root, names };
}

function addName(root: NameNode, words: readonly string[], source: LegalSource): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    next.sources.push(source);
    node = next;
  }
  node.source = source;
}

function emptyNode(): NameNode {
  return { next: new Map(), sources: [], source: undefined };
}
