import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { ContentNode, RichText } from "@kurswerk/schema";
import { count } from "../../../reading/counts.ts";
import { amstad, lix, wiener } from "../../../reading/formulas.ts";
import { isGerman, type LanguageLevel, levelOf, limits } from "../../../reading/levels.ts";
import { passages, type Variables } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { textHard } from "./messages.ts";

/** Below this many words the formulas say nothing. */
const least = 100;

/** A page reads as easily as its language level promises (LES-002). German only: two of the formulas are. */
export const textHardRule: Rule = {
  messages: [textHard],
  check: (course) =>
    isGerman(course)
      ? contents(course).flatMap(({ node, module }) =>
          judge(node, levelOf(course, module), course.file.data.variables ?? {}),
        )
      : [],
};

function judge(node: ContentNode, level: LanguageLevel, variables: Variables): readonly Diagnostic[] {
  const texts = prose(node)
    .flatMap((text) => passages(text, variables))
    .filter((one) => one.kind === "text");
  const counts = count(texts);
  if (counts.words < least) return [];
  const goal = limits[level];
  const measured = [
    { name: "LIX", value: lix(counts), goal: goal.lix, isMost: true },
    { name: "Flesch-Amstad", value: amstad(counts), goal: goal.amstad, isMost: false },
    { name: "Wiener Sachtextformel", value: wiener(counts, 1), goal: goal.wiener, isMost: true },
  ].filter((one) => (one.isMost ? one.value > one.goal : one.value < one.goal));
  // One formula alone errs where many compounds are known to all; two of three seldom do.
  return measured.length < 2
    ? []
    : [
        diagnose(
          textHard,
          { values: measured.map((one) => `${one.name} ${one.value.toFixed(1)} (${one.goal})`).join(", ") },
          node.title.span,
        ),
      ];
}

/** What is read in one go; questions and check lists are not. */
function prose(node: ContentNode): readonly RichText[] {
  switch (node.kind) {
    case "page":
      return [node.body];
    case "quiz":
      return [node.intro];
    case "task":
      return [node.intro, ...node.phases.map((one) => one.body)];
  }
}
