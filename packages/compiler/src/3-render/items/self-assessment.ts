import type { SelfAssessmentItem, Statement } from "@kurswerk/format";
import { questionAddress, type SelfAssessmentNode, type StatementNode } from "@kurswerk/schema";
import { text } from "../../2-transform/handlers.ts";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A self-assessment. Its structure is the number of statements and levels. */
export function selfAssessment(node: SelfAssessmentNode, entry: string, write: Writer): SelfAssessmentItem {
  const { competences } = write.resolved;
  const levels = node.scale
    ? competences.levels(node.scale.value)
    : node.levels.map((level) => write.plain(level.text));
  const [module = "", ...file] = entry.split("/");
  return {
    ...common(node, entry, write),
    points: 0,
    kind: "self-assessment",
    hash: hash(`self-assessment:${node.statements.length}:${levels.length}`),
    statements: node.statements.map((one) => statement(one, node.scale?.value ?? "", write)),
    levels,
    ...(node.compare ? { compare: questionAddress(node.compare.value, module, file.join("/")) } : {}),
  };
}

function statement(node: StatementNode, scale: string, write: Writer): Statement {
  const { span } = node;
  const { competences } = write.resolved;
  const words = write.bare(node.text);
  const found = node.competence && competences.find(node.competence.value);
  if (!node.competence || !found) return { span, text: words };
  if (words.children.length > 0) return { span, text: words, competence: found.id };
  // Descriptors fit the competence itself, not what an author says of a part of it.
  const descriptors = competences.descriptors(node.competence.value, scale);
  return {
    span,
    text: { type: "root", children: [text(found.name)] },
    competence: found.id,
    ...(descriptors ? { descriptors } : {}),
  };
}
