import { type FeedbackRange, flag, html, overallFeedback } from "./common.ts";
import type { ContentType } from "./content.ts";
import { maybeTexts, texts } from "./field.ts";

const l10nKeys = [
  "nextButtonLabel",
  "retryButtonLabel",
  "solutionViewTitle",
  "correctText",
  "incorrectText",
  "shouldSelect",
  "shouldNotSelect",
  "muteButtonLabel",
  "closeButtonLabel",
  "slideOfTotal",
  "scoreBarLabel",
  "solutionListQuestionNumber",
  "a11yShowSolution",
  "a11yRetry",
] as const;

export interface SingleChoiceSetParams {
  /** The first answer is the right one. */
  readonly choices: readonly { readonly question: string; readonly answers: readonly string[] }[];
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly autoContinue: boolean;
    readonly timeoutCorrect: number;
    readonly timeoutWrong: number;
    readonly soundEffectsEnabled: boolean;
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly passPercentage: number;
  };
  readonly l10n: Readonly<Record<(typeof l10nKeys)[number], string>>;
}

const answer = html("p", "br", "strong", "em", "code");

/** Quick questions that go on by themselves. Kurswerk reads it only: answers that time out shut people out. */
export const singleChoiceSet: ContentType<SingleChoiceSetParams> = {
  name: "H5P.SingleChoiceSet",
  title: "Single Choice Set",
  versions: ["1.11"],
  fields: {
    choices: {
      type: "list",
      min: 1,
      of: {
        type: "group",
        fields: {
          subContentId: { type: "text", optional: true },
          question: answer,
          answers: { type: "list", min: 2, max: 4, of: answer },
        },
      },
    },
    overallFeedback,
    behaviour: {
      type: "group",
      fields: {
        autoContinue: flag,
        timeoutCorrect: { type: "number" },
        timeoutWrong: { type: "number" },
        soundEffectsEnabled: flag,
        enableRetry: flag,
        enableSolutionsButton: flag,
        passPercentage: { type: "number", min: 0, max: 100 },
      },
    },
    // The label of the solution is gone in core 1.28, the others came with it.
    l10n: {
      type: "group",
      fields: {
        ...texts(...l10nKeys),
        ...maybeTexts(
          "showSolutionButtonLabel",
          "nextButton",
          "showResultsButtonLabel",
          "resultHeader",
          "totalScore",
          "resultTableHeader",
        ),
      },
    },
  },
};
