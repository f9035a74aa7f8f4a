import { diagnose } from "@kurswerk/diagnostics";
import { type CourseNode, plainText } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { type Asked, articleCue } from "./article-cue.ts";
import { countCue } from "./count-cue.ts";
import { englishCue } from "./english-cue.ts";
import { grammarCue } from "./messages.ts";
import { nouns } from "./nouns.ts";
import { verbCue } from "./verb-cue.ts";

/** With two options the other one always differs; a cue needs at least two that do not fit. */
const least = 3;

/** Article, number and verb of a stem fit more than the key (ITM-010). */
export const grammarCueRule: Rule = {
  profiles: ["strict"],
  messages: [grammarCue],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (question.kind !== "single-choice" || question.options.length < least) return [];
      const texts = question.options.map((one) => ({
        text: plainText(one.text.tree),
        correct: one.correct,
      }));
      const key = texts.find((one) => one.correct)?.text;
      const others = texts.filter((one) => !one.correct).map((one) => one.text);
      if (key === undefined || texts.some((one) => one.text === "")) return [];
      const found = cue({ stem: plainText(question.stem.tree), key, others }, course);
      return found ? [diagnose(grammarCue, { ...found, answer: key }, question.stem.span)] : [];
    }),
};

function cue(asked: Asked, course: CourseNode) {
  if (course.file.data.language === "en") return englishCue(asked);
  return articleCue(asked, () => nouns(course)) ?? countCue(asked) ?? verbCue(asked);
}
