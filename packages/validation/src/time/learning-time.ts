import type { ContentNode, EmbedNode, QuestionKind, QuestionNode, RichText } from "@kurswerk/schema";
import type { Image } from "mdast";
import { passages, type Variables } from "../reading/passages.ts";
import { nodesOf, textsOf } from "../walk.ts";

/** What the time of reading depends on. */
export interface Reader {
  /** Words in a minute: 180 standard, 140 plain, 90 easy, 100 for people who read little German. */
  readonly pace: number;
  readonly variables: Variables;
}

/** Seconds that answering takes, beyond reading the question. */
const answering: Readonly<Record<QuestionKind, number>> = {
  "single-choice": 45,
  "true-false": 45,
  "multiple-choice": 60,
  hotspot: 60,
  numeric: 60,
  "gap-text": 90,
  matching: 90,
  ordering: 90,
  "mark-words": 90,
  "self-assessment": 60,
  "free-text": 180,
};

const secondsPerImage = 12;
const videoFactor = 1.2;

/** Minutes that learners need for a piece of content: reading, looking, answering, doing what has a time. */
export function estimate(node: ContentNode, reader: Reader): number {
  switch (node.kind) {
    case "page":
      return looking(node.body, reader) + (node.file.data["practice-minutes"] ?? 0) + sum(node.questions);
    case "quiz": {
      const { draw } = node.file.data;
      const share = draw === undefined || node.questions.length === 0 ? 1 : draw / node.questions.length;
      return looking(node.intro, reader) + sum(node.questions) * share;
    }
    case "task": {
      const timed = node.phases.reduce((all, one) => all + (one.minutes ?? 0), 0);
      if (timed > 0) return timed;
      return node.file.data.minutes ?? textsOf(node).reduce((all, text) => all + looking(text, reader), 0);
    }
  }
}

/** Minutes for the questions; the time of an answer holds the reading of a short question. */
function sum(questions: readonly QuestionNode[]): number {
  return questions.reduce((all, one) => all + answering[one.kind], 0) / 60;
}

/** Minutes for reading a text and looking at its pictures and films. */
function looking(text: RichText, { pace, variables }: Reader): number {
  const read = passages(text, variables).reduce((all, one) => all + one.words().length, 0) / pace;
  const images = (nodesOf<Image>(text.tree, "image").length * secondsPerImage) / 60;
  const films = nodesOf<EmbedNode>(text.tree, "embed")
    .filter((one) => one.name === "video")
    .reduce((all, one) => all + minutesOf(one) * videoFactor, 0);
  return read + images + films;
}

/** The length of a film in minutes, as the author gives it. */
export function minutesOf({ attributes }: EmbedNode): number {
  const said = Number((attributes["minutes"] ?? "").replace(",", "."));
  return Number.isFinite(said) && said > 0 ? said : 0;
}
