import {
  type Confirmation,
  confirmation,
  flag,
  html,
  type Media,
  maybeFlag,
  media,
  questionTags,
} from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const l10nKeys = [
  "trueText",
  "falseText",
  "score",
  "checkAnswer",
  "submitAnswer",
  "showSolutionButton",
  "tryAgain",
  "wrongAnswerMessage",
  "correctAnswerMessage",
  "scoreBarLabel",
  "a11yCheck",
  "a11yShowSolution",
  "a11yRetry",
] as const;

/** The interface words of a statement that is right or wrong. */
export interface TrueFalseTexts {
  readonly l10n: Readonly<Record<(typeof l10nKeys)[number], string>>;
  readonly confirmCheck: Confirmation;
  readonly confirmRetry: Confirmation;
}

export interface TrueFalseParams extends TrueFalseTexts {
  readonly media: Media;
  readonly question: string;
  /** A text, not a flag. */
  readonly correct: "true" | "false";
  readonly behaviour: {
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly enableCheckButton: boolean;
    readonly confirmCheckDialog: boolean;
    readonly confirmRetryDialog: boolean;
    readonly autoCheck: boolean;
    readonly feedbackOnCorrect?: string;
    readonly feedbackOnWrong?: string;
  };
}

/** What platforms keep of the feedback on a statement, in characters. */
export const feedbackLimit = 2048;

/** A statement that is right or wrong. */
export const trueFalse: ContentType<TrueFalseParams> = {
  name: "H5P.TrueFalse",
  title: "True/False Question",
  versions: ["1.8"],
  fields: {
    media,
    question: html(...questionTags),
    correct: { type: "select", values: ["true", "false"] },
    behaviour: {
      type: "group",
      fields: {
        enableRetry: flag,
        enableSolutionsButton: flag,
        enableCheckButton: maybeFlag,
        confirmCheckDialog: flag,
        confirmRetryDialog: flag,
        autoCheck: flag,
        feedbackOnCorrect: { type: "text", optional: true, maxLength: feedbackLimit },
        feedbackOnWrong: { type: "text", optional: true, maxLength: feedbackLimit },
      },
    },
    l10n: { type: "group", fields: texts(...l10nKeys) },
    confirmCheck: confirmation,
    confirmRetry: confirmation,
  },
};
