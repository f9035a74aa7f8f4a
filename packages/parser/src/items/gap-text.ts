import type { GapTextNode } from "@kurswerk/schema";
import { gapMissing } from "../messages/item.ts";
import { markedText, markedYaml } from "./marked-text.ts";
import type { Reader } from "./reader.ts";

/** A text with gaps to fill in: `[[answer|variant]]`. */
export const gapText: Reader<GapTextNode> = {
  markdown: (question) => ({
    kind: "gap-text",
    ...markedText(question, gapMissing),
    spelling: question.attributes["spelling"] === "exact" ? "exact" : "tolerant",
  }),
  yaml: (question) => ({
    kind: "gap-text",
    ...markedYaml(question, gapMissing),
    spelling: question.written.spelling ?? "tolerant",
  }),
};
