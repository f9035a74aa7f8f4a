import type { Option } from "@kurswerk/format";
import type { OptionNode } from "@kurswerk/schema";
import type { Writer } from "../writer.ts";

/** Options as data. */
export function options(nodes: readonly OptionNode[], write: Writer): readonly Option[] {
  return nodes.map((option) => ({
    span: option.span,
    text: write.bare(option.text),
    correct: option.correct,
    ...(option.feedback ? { feedback: write.html(option.feedback) } : {}),
  }));
}

/** Which options are right, as a text to tell versions apart. */
export function pattern(nodes: readonly OptionNode[]): string {
  return nodes.map((option) => (option.correct ? "1" : "0")).join("");
}
