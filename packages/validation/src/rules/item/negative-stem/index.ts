import { diagnose, type Span } from "@kurswerk/diagnostics";
import { type CourseFile, plainText, type RichText } from "@kurswerk/schema";
import type { Strong } from "mdast";
import { isChoice } from "../../../items.ts";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { nodesOf } from "../../../walk.ts";
import { writtenQuestions } from "../../../written.ts";
import { negativeStem } from "./messages.ts";
import { negation } from "./negation.ts";

/** A negation that turns the question round is avoided or set in bold (ITM-003). */
export const negativeStemRule: Rule = {
  messages: [negativeStem],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (!isChoice(question)) return [];
      const found = find(question.stem, question.kind === "true-false", course.file.data);
      return found ? [diagnose(negativeStem, { word: found.word }, found.span)] : [];
    }),
};

function find(
  stem: RichText,
  statement: boolean,
  { language, variables }: CourseFile,
): { readonly word: string; readonly span: Span } | undefined {
  const bold = [
    ...nodesOf<Strong>(stem.tree, "strong"),
    ...nodesOf<Strong>(stem.tree, "emphasis" as "strong"),
  ].map((node) => plainText(node).toLowerCase());
  for (const passage of passages(stem, variables)) {
    const all = passage.sentences();
    const asked = statement ? all.slice(-1) : all.filter((one) => one.text.includes("?"));
    for (const one of asked) {
      const hit = negation(one.text, language);
      if (!hit || bold.some((text) => text.includes(hit.word.toLowerCase()))) continue;
      const start = one.start + hit.at;
      return { word: hit.word, span: passage.span(start, start + hit.word.length) };
    }
  }
  return undefined;
}
