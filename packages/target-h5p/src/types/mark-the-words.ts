import {
  type FeedbackRange,
  flag,
  html,
  type Media,
  maybeFlag,
  media,
  overallFeedback,
  taskTags,
} from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "checkAnswerButton",
  "submitAnswerButton",
  "tryAgainButton",
  "showSolutionButton",
  "correctAnswer",
  "incorrectAnswer",
  "missedAnswer",
  "displaySolutionDescription",
  "scoreBarLabel",
  "a11yFullTextLabel",
  "a11yClickableTextLabel",
  "a11ySolutionModeHeader",
  "a11yCheckingHeader",
  "a11yCheck",
  "a11yShowSolution",
  "a11yRetry",
] as const;
type Key = (typeof keys)[number];

/** The interface words of words to mark. */
export type MarkTheWordsTexts = Readonly<Record<Key, string>>;

export interface MarkTheWordsParams extends MarkTheWordsTexts {
  readonly media: Media;
  readonly taskDescription: string;
  /** The text; words to mark are written `*word*`. */
  readonly textField: string;
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly enableCheckButton: boolean;
    readonly showScorePoints: boolean;
  };
}

/** Words to mark in a text. */
export const markTheWords: ContentType<MarkTheWordsParams> = {
  name: "H5P.MarkTheWords",
  title: "Mark the Words",
  versions: ["1.11"],
  fields: {
    media,
    taskDescription: html(...taskTags),
    textField: html("p", "br", "strong", "em", "code"),
    overallFeedback,
    behaviour: {
      type: "group",
      optional: true,
      fields: {
        enableRetry: flag,
        enableSolutionsButton: flag,
        enableCheckButton: maybeFlag,
        showScorePoints: flag,
      },
    },
    ...texts(...keys),
  },
};
