import type { Html, MarkWordsItem } from "@kurswerk/format";
import type { GapNode, MarkWordsNode } from "@kurswerk/schema";
import type { ElementContent, RootContent, Text } from "hast";
import type { Node } from "unist";
import { element, text } from "../../2-transform/handlers.ts";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

type Word = MarkWordsItem["words"][number];

/** Words to mark. Every word can be marked; its structure is which ones are right. */
export function markWords(node: MarkWordsNode, entry: string, write: Writer): MarkWordsItem {
  const marks = gapsIn(node.text.tree).map((gap) => gap.value.trim());
  const words: Word[] = [];
  const html = withWords(write.bare(node.text), marks, words);
  return {
    ...common(node, entry, write),
    kind: "mark-words",
    hash: hash(`mark-words:${words.map((word) => Number(word.correct)).join("")}`),
    text: html,
    words,
  };
}

/** The text with an element around every word; the words are put into `words`. */
function withWords(html: Html, marks: readonly string[], words: Word[]): Html {
  let mark = 0;
  const wrap = (word: Word): ElementContent => {
    words.push(word);
    return element("span", { dataWord: String(words.length - 1) }, [text(word.text)]);
  };
  const visit = <T extends RootContent | ElementContent>(node: T): (T | ElementContent)[] => {
    if (node.type === "text") return split(node, wrap);
    if (node.type !== "element") return [node];
    if (node.properties["dataGap"] === undefined)
      return [{ ...node, children: node.children.flatMap(visit) as ElementContent[] }];
    mark += 1;
    return [wrap({ text: marks[mark - 1] ?? "", correct: true })];
  };
  return { ...html, children: html.children.flatMap(visit) as RootContent[] };
}

function split(node: Text, wrap: (word: Word) => ElementContent): ElementContent[] {
  return node.value
    .split(/([\p{L}\p{N}]+(?:[-'’:*/.]?[\p{L}\p{N}]+)*)/u)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [wrap({ text: piece, correct: false })] : piece === "" ? [] : [text(piece)],
    );
}

function gapsIn(node: Node): readonly GapNode[] {
  if (node.type === "gap") return [node as GapNode];
  const { children } = node as Node & { readonly children?: readonly Node[] };
  return (children ?? []).flatMap(gapsIn);
}
