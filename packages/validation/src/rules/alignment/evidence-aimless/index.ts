import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { inRubric, objectivesOf } from "../../../alignment.ts";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { aimless } from "./messages.ts";

/** Quizzes and tasks say which objective they show (ALN-003); self-assessments and open thoughts need not. */
export const evidenceAimless: Rule = {
  messages: [aimless],
  check: (course) =>
    contents(course)
      .filter(({ node, module }) => module.objectives.size > 0 && node.kind !== "page")
      .filter(({ node }) => objectivesOf(node).length === 0 && inRubric(course, node).length === 0)
      .filter(
        ({ node }) =>
          node.kind === "task" ||
          (node.kind === "quiz" &&
            node.questions.some((one) => one.kind !== "self-assessment" && one.kind !== "free-text")),
      )
      .map(({ node }) => diagnose(aimless, { title: plainText(node.title.tree) }, node.title.span)),
};
