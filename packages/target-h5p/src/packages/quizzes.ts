import type { Package, QuizEntry } from "@kurswerk/format";
import { contents } from "../contents.ts";
import { leaveOut, questions, quiz } from "../entries/quiz.ts";
import { blocks } from "../html/blocks.ts";
import { nodesOf } from "../html/nodes.ts";
import type { Question } from "../items/question.ts";
import { nestable } from "../nesting.ts";
import { profiles } from "../profile.ts";
import { questionSetTexts } from "../texts/question-set.ts";
import { column } from "../types/column.ts";
import type { AnyContentType } from "../types/content.ts";
import { contentTypes } from "../types/index.ts";
import { introTags, type QuestionSetParams, questionSet } from "../types/question-set.ts";
import type { Writer } from "../writer.ts";
import { assemble } from "./assemble.ts";
import { columnOf } from "./column.ts";

/**
 * A quiz as a package of its own: a set of questions where the core has one in a fixed version and it can hold
 * everything, a single question alone, or a column.
 * @param fresh makes a writer anew, since each attempt uses its own libraries and reports
 */
export function quizPackage(entry: QuizEntry, fresh: () => Writer): Package {
  const write = fresh();
  const intro = contents(nodesOf(entry.intro), `${entry.id}#intro`, write, entry.span);
  const all = questions(entry, write);
  const bare = all.every(({ before, after }) => before.length + after.length === 0);
  const onlyText = blocks(nodesOf(entry.intro)).every((block) => block.kind === "text");
  const fits = bare && onlyText && all.every(({ content }) => nestable(questionSet, content.library));
  if (fits && profiles[write.core][questionSet.name] !== undefined) return setPackage(entry, fresh());
  const [only] = all;
  if (only && all.length === 1 && bare && intro.length === 0) return singlePackage(entry, write, only);
  const below = fresh();
  return assemble(below, column, columnOf(quiz(entry, below)), entry.name, entry.id);
}

function singlePackage(entry: QuizEntry, write: Writer, { content }: Question): Package {
  const type = typeOf(content.library);
  const settings = [
    ...(entry.passMark === undefined ? [] : ["pass-mark"]),
    ...(entry.attempts === undefined ? [] : ["attempts"]),
  ];
  leaveOut(entry, write, settings);
  return assemble(write, type as never, content.params as never, entry.name, entry.id);
}

function setPackage(entry: QuizEntry, write: Writer): Package {
  const { end, texts, startButtonText } = questionSetTexts[write.course.language];
  const introduction = write.html(nodesOf(entry.intro), introTags, entry.span);
  leaveOut(entry, write, entry.attempts === undefined || entry.attempts === 1 ? [] : ["attempts"]);
  const params: QuestionSetParams = {
    introPage: {
      showIntroPage: introduction !== "",
      ...(introduction === ""
        ? {}
        : { title: write.html(entry.title, ["strong", "em", "code"], entry.span), introduction }),
      startButtonText,
    },
    progressType: "dots",
    passPercentage: entry.passMark ?? 100,
    questions: questions(entry, write).map(({ content }) => content),
    disableBackwardsNavigation: false,
    randomQuestions: entry.shuffle,
    ...(entry.draw === undefined ? {} : { poolSize: entry.draw }),
    texts,
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: entry.attempts !== 1,
      ...end,
      overallFeedback: [{ from: 0, to: 100 }],
      showAnimations: false,
      skippable: false,
    },
    override: { checkButton: !entry.graded },
  };
  return assemble(write, questionSet, params, entry.name, entry.id);
}

function typeOf(library: string): AnyContentType {
  const type = contentTypes.get(library.split(" ")[0] ?? "");
  if (!type) throw new Error(`${library} has no contract.`);
  return type;
}
