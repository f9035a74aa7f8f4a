import type { OrderingItem } from "@kurswerk/format";
import type { OrderingNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** Steps to put in order. Its structure is their number. */
export function ordering(node: OrderingNode, entry: string, write: Writer): OrderingItem {
  return {
    ...common(node, entry, write),
    kind: "ordering",
    hash: hash(`ordering:${node.entries.length}`),
    entries: node.entries.map(({ span, text }) => ({
      span,
      text: write.bare(text),
      name: write.plain(text),
    })),
  };
}
