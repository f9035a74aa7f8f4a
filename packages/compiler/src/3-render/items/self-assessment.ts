import type { SelfAssessmentItem } from "@kurswerk/format";
import { questionAddress, type SelfAssessmentNode, vocabularies } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A self-assessment. Its structure is the number of statements and levels. */
export function selfAssessment(node: SelfAssessmentNode, entry: string, write: Writer): SelfAssessmentItem {
  const { language } = write.resolved;
  const levels =
    node.levels === "codile"
      ? vocabularies.codileLevels.entries.map((level) => level[language])
      : node.levels.map((level) => write.plain(level.text));
  const [module = "", ...file] = entry.split("/");
  return {
    ...common(node, entry, write),
    points: 0,
    kind: "self-assessment",
    hash: hash(`self-assessment:${node.statements.length}:${levels.length}`),
    statements: node.statements.map(({ span, text }) => ({ span, text: write.bare(text) })),
    levels,
    ...(node.compare ? { compare: questionAddress(node.compare.value, module, file.join("/")) } : {}),
  };
}
