import type { GapTextItem } from "@kurswerk/format";
import type { GapNode, GapTextNode } from "@kurswerk/schema";
import type { Node } from "unist";
import { hash } from "../../hash.ts";
import { numberPlaces } from "../number-places.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A gap text. Its structure is the number of gaps: accepted answers may grow. */
export function gapText(node: GapTextNode, entry: string, write: Writer): GapTextItem {
  const gaps = gapsIn(node.text.tree);
  return {
    ...common(node, entry, write),
    kind: "gap-text",
    hash: hash(`gap-text:${gaps.length}`),
    text: numberPlaces(write.html(node.text), "dataGap"),
    gaps: gaps.map((gap) => ({
      span: {
        path: node.span.path,
        start: gap.position?.start.offset ?? node.span.start,
        end: gap.position?.end.offset ?? node.span.end,
      },
      answers: gap.answers,
    })),
    spelling: node.spelling,
  };
}

function gapsIn(node: Node): readonly GapNode[] {
  if (node.type === "gap") return [node as GapNode];
  const { children } = node as Node & { readonly children?: readonly Node[] };
  return (children ?? []).flatMap(gapsIn);
}
