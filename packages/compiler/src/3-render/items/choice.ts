import type { ChoiceItem } from "@kurswerk/format";
import type { ChoiceNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";
import { options, pattern } from "./options.ts";

/** A choice question. Its structure is the kind and which options are right: their words may change. */
export function choice(node: ChoiceNode, entry: string, write: Writer): ChoiceItem {
  return {
    ...common(node, entry, write),
    kind: node.kind,
    hash: hash(`${node.kind}:${pattern(node.options)}`),
    options: options(node.options, write),
  };
}
