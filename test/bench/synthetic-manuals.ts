import type { Duty, OrgUnit } from '../../server/src/core/model/unit.ts';

/**
 * The units of many manuals of the same kind: numbers of their own, and duties that begin as one of the manual and
 * end as another, so that no two manuals say quite the same.
 */
export function syntheticManuals(units: readonly OrgUnit[], count: number): readonly OrgUnit[] {
  const texts = units.flatMap(({ duties }) => duties.map(({ text }) => text));
  return Array.from({ length: count }, (_, copy) => {
    let at = 0;
    return units.map((unit) => ({
      ...unit,
      number: `${copy + 10}${unit.number.slice(1)}`,
      duties: unit.duties.map((duty): Duty => ({ ...duty, text: spliced(texts, at++, copy) })),
    }));
  }).flat();
}

function spliced(texts: readonly string[], at: number, copy: number): string {
  const head = texts[at] ?? '';
  const tail = texts[(at * 7 + copy * 131) % texts.length] ?? '';
  const cut = (text: string) => text.indexOf(' ', text.length >> 1);
  // Through bytes and back: V8 keeps a joined string in pieces until it is first read, which would count as ours.
  return Buffer.from(head.slice(0, cut(head)) + tail.slice(cut(tail))).toString();
}
