import type { ManualFramework, SourceCitation } from '../../../../../server/src/protocol/chapters.ts';
import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';

type CitedSource = ManualFramework['sources'][number];

interface Row {
  readonly id: string;
  readonly children: readonly LegalNode[];
  /** URI of the manual that it stands in. */
  readonly uri: string;
}

/** What the view shows: kinds, instruments, the units that cite them, their duties. */
export type LegalNode =
  | (Row & { readonly kind: 'framework'; readonly title: string })
  | (Row & { readonly kind: 'group'; readonly sourceKind: string })
  | (Row & { readonly kind: 'source'; readonly source: CitedSource })
  | (Row & { readonly kind: 'undecided'; readonly count: number })
  /** Its menus are those of a unit in the tree of units. */
  | (Row & {
      readonly kind: 'unit';
      readonly manual: ManualOutline;
      readonly unit: UnitOutline;
      readonly citations: readonly SourceCitation[];
    })
  /** What stands before the chapter of functions. */
  | (Row & { readonly kind: 'chapters'; readonly citations: readonly SourceCitation[] })
  | (Row & { readonly kind: 'citation'; readonly citation: SourceCitation });

/** Instruments by kind, both in the order of the chapter; with several manuals each has a root. */
export function legalNodes(
  frameworks: readonly ManualFramework[],
  manuals: readonly ManualOutline[],
): readonly LegalNode[] {
  const filled = frameworks.filter(({ sources }) => 0 < sources.length);
  const roots = filled.map((framework) => {
    const manual = manuals.find(({ uri }) => uri === framework.manual);
    return { framework, children: frameworkNodes(framework, manual) };
  });
  const [only] = roots;
  return frameworks.length === 1 && only !== undefined
    ? only.children
    : roots.map(({ framework: { manual, title }, children }) => ({
        kind: 'framework',
        id: manual,
        uri: manual,
        title,
        children,
      }));
}

function frameworkNodes(framework: ManualFramework, manual: ManualOutline | undefined): readonly LegalNode[] {
  const { manual: uri, sources, undecided } = framework;
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  const groups = kinds.map((sourceKind): LegalNode => {
    const children = sources
      .filter(({ kind }) => kind === sourceKind)
      .map((source): LegalNode => {
        const id = `${uri} ${source.line} ${source.name}`;
        return { kind: 'source', id, uri, source, children: citingNodes(source.citations, id, uri, manual) };
      });
    return { kind: 'group', id: `${uri} ${sourceKind}`, uri, sourceKind, children };
  });
  const id = `${uri} undecided`;
  const rest = citingNodes(undecided, id, uri, manual);
  return rest.length === 0
    ? groups
    : [...groups, { kind: 'undecided', id, uri, count: undecided.length, children: rest }];
}

/** The units that cite an instrument, in the order of the manual, each with its duties. */
function citingNodes(
  citations: readonly SourceCitation[],
  above: string,
  uri: string,
  manual: ManualOutline | undefined,
): readonly LegalNode[] {
  const numbers = [...new Set(citations.map(({ unit }) => unit))];
  return numbers.map((number): LegalNode => {
    const own = citations.filter(({ unit }) => unit === number);
    const id = `${above} ${number ?? ''}`;
    const children = own.map(
      (citation, index): LegalNode => ({ kind: 'citation', id: `${id} ${index}`, uri, citation, children: [] }),
    );
    const unit = manual?.units.find((each) => each.number === number);
    return manual === undefined || unit === undefined
      ? { kind: 'chapters', id, uri, citations: own, children }
      : { kind: 'unit', id, uri, manual, unit, citations: own, children };
  });
}

/** `8.2#1.c` as its duty and what is below it: 1 and `c`. */
export function dutyOf(node: string): { readonly ordinal: string; readonly item: string | undefined } {
  const [, ordinal = '', item] = /#(\d+)(?:\.(.+))?$/.exec(node) ?? [];
  return { ordinal, item };
}
