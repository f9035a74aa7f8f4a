import type { MatchingItem } from "@kurswerk/format";
import type { MatchingNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A matching question. The same text on the right is one answer. Its structure is which row has which answer. */
export function matching(node: MatchingNode, entry: string, write: Writer): MatchingItem {
  const names = [...new Set(node.pairs.map((pair) => write.plain(pair.right)))];
  const pairs = node.pairs.flatMap(({ span, left, right }) =>
    left ? [{ span, text: write.bare(left), answer: names.indexOf(write.plain(right)) }] : [],
  );
  const answers = names.flatMap((name) => {
    const first = node.pairs.find((pair) => write.plain(pair.right) === name);
    return first ? [{ name, text: write.bare(first.right) }] : [];
  });
  return {
    ...common(node, entry, write),
    kind: "matching",
    hash: hash(`matching:${pairs.map((pair) => pair.answer).join()}:${answers.length}`),
    pairs,
    answers,
  };
}
