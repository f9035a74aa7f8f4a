import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { isChoice } from "../../../items.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { optionCatchAll } from "./messages.ts";

const letters = "(?:antwort(?:en)? |answers? |options? )?[a-e1-5]\\)?";
const patterns: readonly RegExp[] = [
  /^(?:alle|keine)(?:r|s)? (?:der |dieser |von den )?(?:genannten?|oben genannten?|obigen|vorherigen|anderen|antworten|antwortmöglichkeiten|optionen)(?: (?:antworten|aussagen|antwortmöglichkeiten|optionen|punkte))?(?: (?:ist|sind|ist richtig|sind richtig|stimmt|stimmen|trifft zu|treffen zu|falsch|sind falsch))?$/,
  /^(?:alles|alle|nichts|keine[rs]?) (?:davon|genannte|oben genannte)$/,
  /^(?:alle|keine)(?: antworten?)? (?:ist|sind|stimmt|stimmen)(?: richtig| falsch)?$/,
  /^(?:beide|beide antworten|beide aussagen)(?: (?:sind|stimmen|treffen)(?: richtig| falsch| zu)?)?$/,
  /^(?:all|none|both) of (?:the )?(?:above|these|them|options|answers)$/,
  new RegExp(
    `^(?:sowohl |both )?${letters}(?:, ${letters})* (?:und|and|als auch|&) ${letters}(?: (?:sind|stimmen|are) ?(?:richtig|right|correct)?)?$`,
  ),
];

/** An option stands for itself and not for others (ITM-001). */
export const optionCatchAllRule: Rule = {
  messages: [optionCatchAll],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) =>
      isChoice(question) && question.kind !== "true-false"
        ? question.options
            .map((option) => ({ option, text: plainText(option.text.tree) }))
            .filter(({ text }) => isCatchAll(text))
            .map(({ option, text }) => diagnose(optionCatchAll, { text }, option.text.span))
        : [],
    ),
};

function isCatchAll(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[.!„“"]/g, "")
    .trim();
  return patterns.some((pattern) => pattern.test(plain));
}
