import type { GapTextItem } from "@kurswerk/format";
import type { Element, ElementContent } from "hast";
import { contents } from "../contents.ts";
import { blocks } from "../html/blocks.ts";
import { escaped } from "../html/escaped.ts";
import { el } from "../html/nodes.ts";
import { elements, inline } from "../html/reduce.ts";
import { blankLimit, blankTags } from "../types/blanks.ts";
import { taskTags } from "../types/common.ts";
import type { Writer } from "../writer.ts";
import { fillIn } from "./fill-in.ts";
import { aroundGaps, inGap } from "./gap-syntax.ts";
import { hint, type ItemWriter, stem } from "./question.ts";

/** Stands for a gap while its text becomes HTML; no author can write it. */
const mark = (gap: string): string => `\ue000${gap}\ue001`;

/** A text with gaps. Each paragraph, list item and table row is a block of its own. */
export const gapText: ItemWriter<GapTextItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.fillIn);
  const all = blocks(item.text.children.flatMap((node) => (node.type === "doctype" ? [] : [marked(node)])));
  const isGapped = (node: ElementContent): boolean => JSON.stringify(node).includes("\ue000");
  const texts = all.flatMap((block) =>
    block.kind === "text" ? block.nodes : "node" in block && isGapped(block.node) ? [block.node] : [],
  );
  const others = all.flatMap((block) => ("node" in block && !isGapped(block.node) ? [block.node] : []));
  return {
    before: [...before, ...contents(others, `${item.id}#beside`, write, item.span)],
    content: fillIn(item, write, manner, title, {
      media,
      text: html,
      questions: limited(texts.flatMap(paragraphs).flatMap((node) => question(node, item, write))),
      exact: item.spelling === "exact",
    }),
    after: hint(item, write),
  };
};

/** A text whose gaps are marks, so that they pass through as words do. */
function marked<T extends ElementContent>(node: T): T | Element | ElementContent {
  if (node.type !== "element") return node;
  const gap = node.properties["dataGap"];
  if (gap !== undefined) return { type: "text", value: mark(String(gap)) };
  return { ...node, children: node.children.map(marked) };
}

/** Lists item by item, everything else as it is. */
function paragraphs(node: ElementContent): readonly ElementContent[] {
  if (node.type !== "element" || !/^(ul|ol)$/.test(node.tagName)) return [node];
  return elements(node.children).map((item, index) =>
    el("p", node.tagName === "ol" ? `${index + 1}. ` : "• ", ...inline(item.children)),
  );
}

function question(node: ElementContent, item: GapTextItem, write: Writer): readonly string[] {
  const html = aroundGaps(write.html([node], blankTags, item.span));
  if (html.trim() === "") return [];
  const gap = (_: string, index: string): string => {
    const answers = item.gaps[Number(index)]?.answers ?? [];
    return `*${spellings(answers, item.spelling)
      .map((one) => inGap(escaped(one)))
      .join("/")}*`;
  };
  return [html.replace(/\ue000(\d+)\ue001/g, gap)];
}

/**
 * Every spelling that counts. H5P ignores case; that ae stands for ä, and that hyphens and spaces do not count,
 * it must be told by listing those spellings.
 */
export function spellings(answers: readonly string[], spelling: GapTextItem["spelling"]): readonly string[] {
  const all = answers.map((answer) => answer.normalize("NFC").trim());
  if (spelling === "exact") return [...new Set(all)];
  const spelled = all.flatMap((answer) => [answer, joined(answer), latin(answer), latin(joined(answer))]);
  const lower = spelled.map((one) => one.toLowerCase());
  return spelled.filter((_, index) => lower.indexOf(lower[index] ?? "") === index);
}

const letters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  ß: "ss",
};

function latin(text: string): string {
  return text.replace(/[äöüÄÖÜß]/g, (letter) => letters[letter] ?? letter);
}

function joined(text: string): string {
  return text.replace(/(?<=\p{L})[-\s](?=\p{L})/gu, "");
}

/** H5P cuts off what is beyond its limit: the last blocks then share one. */
function limited(questions: readonly string[]): readonly string[] {
  if (questions.length <= blankLimit) return questions;
  return [...questions.slice(0, blankLimit - 1), questions.slice(blankLimit - 1).join("")];
}
