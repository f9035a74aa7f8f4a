import type { MarkWordsNode } from "@kurswerk/schema";
import { marksMissing } from "../messages/item.ts";
import { markedText, markedYaml } from "./marked-text.ts";
import type { Reader } from "./reader.ts";

/** A text in which words are to be marked: those in `[[…]]`. */
export const markWords: Reader<MarkWordsNode> = {
  markdown: (question) => ({ kind: "mark-words", ...markedText(question, marksMissing) }),
  yaml: (question) => ({ kind: "mark-words", ...markedYaml(question, marksMissing) }),
};
