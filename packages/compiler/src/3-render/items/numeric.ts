import type { NumericItem } from "@kurswerk/format";
import type { NumericNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A number to work out. Its structure is the number itself. */
export function numeric(node: NumericNode, entry: string, write: Writer): NumericItem {
  return {
    ...common(node, entry, write),
    kind: "numeric",
    hash: hash(`numeric:${node.answer}:${node.tolerance}`),
    answer: node.answer,
    tolerance: node.tolerance,
    ...(node.unit === undefined ? {} : { unit: node.unit }),
  };
}
