import type { FreeTextItem } from "@kurswerk/format";
import type { FreeTextNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** An answer in one's own words. Its structure is the number of criteria. */
export function freeText(node: FreeTextNode, entry: string, write: Writer): FreeTextItem {
  return {
    ...common(node, entry, write),
    points: 0,
    kind: "free-text",
    hash: hash(`free-text:${node.criteria.length}`),
    criteria: node.criteria.map(({ span, text }) => ({ span, text: write.bare(text) })),
  };
}
