import type { Competence, Framework } from "@kurswerk/frameworks";

/** An item of a framework in its tree. */
export interface Node {
  readonly item: Competence;
  readonly area?: Competence;
  /** 1 for items at the top. */
  readonly depth: number;
  /** Its place among its siblings, from 1. */
  readonly position: number;
  /** True when nothing lies below it: a competence, not an area. */
  readonly leaf: boolean;
}

/** The items of a framework, every area before what lies in it. */
export function nodes({ items }: Framework): readonly Node[] {
  const below = (area: Competence | undefined, depth: number): readonly Node[] =>
    items
      .filter((item) => item.area === area?.code)
      .flatMap((item, index) => {
        const inner = below(item, depth + 1);
        const node = { item, depth, position: index + 1, leaf: inner.length === 0 };
        return [area === undefined ? node : { ...node, area }, ...inner];
      });
  return below(undefined, 1);
}
