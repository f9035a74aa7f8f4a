import {
  type Confirmation,
  confirmation,
  type FeedbackRange,
  flag,
  html,
  type Media,
  maybeFlag,
  media,
  overallFeedback,
  questionTags,
} from "./common.ts";
import type { ContentType } from "./content.ts";
import { maybeTexts, texts } from "./field.ts";

/** The interface words of a question with answers to choose. */
export interface MultiChoiceTexts {
  readonly UI: Readonly<Record<UiKey, string>>;
  readonly confirmCheck: Confirmation;
  readonly confirmRetry: Confirmation;
}

const uiKeys = [
  "checkAnswerButton",
  "submitAnswerButton",
  "showSolutionButton",
  "a11yCheck",
  "a11yShowSolution",
  "a11yRetry",
] as const;
const optionalUiKeys = [
  "tryAgainButton",
  "tipsLabel",
  "scoreBarLabel",
  "tipAvailable",
  "feedbackAvailable",
  "readFeedback",
  "wrongAnswer",
  "correctAnswer",
  "shouldCheck",
  "shouldNotCheck",
  "noInput",
] as const;
type UiKey = (typeof uiKeys)[number] | (typeof optionalUiKeys)[number];

export interface MultiChoiceParams extends MultiChoiceTexts {
  readonly media: Media;
  readonly question: string;
  readonly answers: readonly {
    readonly text: string;
    readonly correct: boolean;
    readonly tipsAndFeedback: {
      readonly tip: string;
      readonly chosenFeedback: string;
      readonly notChosenFeedback: string;
    };
  }[];
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly enableCheckButton: boolean;
    readonly type: "auto" | "multi" | "single";
    readonly singlePoint: boolean;
    readonly randomAnswers: boolean;
    readonly showSolutionsRequiresInput: boolean;
    readonly confirmCheckDialog: boolean;
    readonly confirmRetryDialog: boolean;
    readonly autoCheck: boolean;
    readonly passPercentage: number;
    readonly showScorePoints: boolean;
  };
}

/** Tags of an answer. */
export const answerTags: readonly string[] = ["strong", "em", "sub", "sup", "code"];

/** One or several right answers to choose. */
export const multiChoice: ContentType<MultiChoiceParams> = {
  name: "H5P.MultiChoice",
  title: "Multiple Choice",
  versions: ["1.16"],
  fields: {
    media,
    question: html(...questionTags),
    answers: {
      type: "list",
      min: 1,
      of: {
        type: "group",
        fields: {
          text: html(...answerTags),
          correct: flag,
          tipsAndFeedback: {
            type: "group",
            optional: true,
            fields: {
              tip: { ...html("p", "br", "strong", "em", "a", "code"), optional: true },
              chosenFeedback: { ...html(...answerTags, "a"), optional: true },
              notChosenFeedback: { ...html(...answerTags, "a"), optional: true },
            },
          },
        },
      },
    },
    overallFeedback,
    behaviour: {
      type: "group",
      optional: true,
      fields: {
        enableRetry: maybeFlag,
        enableSolutionsButton: maybeFlag,
        enableCheckButton: maybeFlag,
        type: { type: "select", values: ["auto", "multi", "single"] },
        singlePoint: flag,
        randomAnswers: flag,
        showSolutionsRequiresInput: maybeFlag,
        confirmCheckDialog: flag,
        confirmRetryDialog: flag,
        autoCheck: flag,
        passPercentage: { type: "number", min: 0, max: 100 },
        showScorePoints: flag,
      },
    },
    UI: { type: "group", fields: { ...texts(...uiKeys), ...maybeTexts(...optionalUiKeys) } },
    confirmCheck: confirmation,
    confirmRetry: confirmation,
  },
};
