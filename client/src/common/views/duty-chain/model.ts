import type { ChainLink, DutyChain } from '../../../../../server/src/protocol/duty-chain.ts';

export type ChainNode =
  | {
      readonly kind: 'link';
      readonly manual: string;
      readonly id: string;
      readonly link: ChainLink;
      /** The duty that the chain is of. */
      readonly isOwn: boolean;
      readonly children: readonly ChainNode[];
    }
  /** The same matter in other branches, a branch each. */
  | { readonly kind: 'elsewhere'; readonly count: number; readonly children: readonly ChainNode[] }
  | { readonly kind: 'branch'; readonly title: string; readonly children: readonly ChainNode[] };

/** The branch from the top down, each unit under its nearest superior that has the matter; then the other branches. */
export function chainNodes(chain: DutyChain): readonly ChainNode[] {
  const { manual, duty, above, below, beside, elsewhere } = chain;
  const own = [...above, duty, ...below, ...beside];
  const toNode = (link: ChainLink, among: readonly ChainLink[]): ChainNode => ({
    kind: 'link',
    manual,
    id: link.id,
    link,
    isOwn: link === duty,
    children: among.filter((other) => superiorAmong(other, among) === link).map((other) => toNode(other, among)),
  });
  const top = (links: readonly ChainLink[]) =>
    links.filter((link) => superiorAmong(link, links) === undefined).map((link) => toNode(link, links));
  // The first above is the root where it has the matter: superior of all, whatever its number (8.1).
  const [root] = above;
  const isRoot = root !== undefined && !duty.unit.startsWith(`${root.unit}.`);
  const branch = isRoot ? [{ ...toNode(root, [root]), children: top(own.filter((link) => link !== root)) }] : top(own);
  const branches = [...new Map(elsewhere.map((link) => [link.branch, link.branchName]))];
  const others = branches.map(
    ([number, name]): ChainNode => ({
      kind: 'branch',
      title: `${number} ${name}`,
      children: top(elsewhere.filter(({ branch }) => branch === number).toSorted(byUnit)),
    }),
  );
  return [...branch, ...(others.length === 0 ? [] : [elsewhereNode(elsewhere.length, others)])];
}

function elsewhereNode(count: number, children: readonly ChainNode[]): ChainNode {
  return { kind: 'elsewhere', count, children };
}

/** The nearest of the links whose unit is above that of another. */
function superiorAmong(link: ChainLink, links: readonly ChainLink[]): ChainLink | undefined {
  return links
    .filter(({ unit }) => link.unit.startsWith(`${unit}.`))
    .reduce<ChainLink | undefined>(
      (near, each) => ((near?.unit.length ?? 0) < each.unit.length ? each : near),
      undefined,
    );
}

function byUnit(left: ChainLink, right: ChainLink): number {
  return left.line - right.line;
}
