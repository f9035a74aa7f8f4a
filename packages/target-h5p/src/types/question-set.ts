import { type FeedbackRange, flag, html, maybeFlag, maybeText, overallFeedback } from "./common.ts";
import type { Content, ContentType } from "./content.ts";
import { type Field, maybeTexts, texts } from "./field.ts";

const textKeys = [
  "prevButton",
  "nextButton",
  "finishButton",
  "submitButton",
  "jumpToQuestion",
  "questionLabel",
  "readSpeakerProgress",
  "unansweredText",
  "answeredText",
  "currentQuestionText",
  "navigationLabel",
  "questionSetInstruction",
] as const;
const endKeys = [
  "scoreBarLabel",
  "solutionButtonText",
  "retryButtonText",
  "finishButtonText",
  "submitButtonText",
  "skipButtonText",
] as const;

const newTextKeys = ["previous", "next"] as const;
const newEndKeys = ["amountCorrect", "scoreHeader"] as const;

/** The interface words of a set of questions; the new ones are from version 1.21 on. */
export interface QuestionSetTexts {
  readonly startButtonText: string;
  readonly texts: Readonly<
    Record<(typeof textKeys | typeof newTextKeys)[number] | "textualProgress", string>
  >;
  readonly end: Readonly<
    Record<(typeof endKeys | typeof newEndKeys)[number] | "message" | "noResultMessage", string>
  >;
}

export interface QuestionSetParams {
  readonly introPage: {
    readonly showIntroPage: boolean;
    readonly title?: string;
    readonly introduction?: string;
    readonly startButtonText: string;
  };
  readonly progressType: "textual" | "dots";
  readonly passPercentage: number;
  readonly questions: readonly Content[];
  readonly disableBackwardsNavigation: boolean;
  readonly randomQuestions: boolean;
  readonly poolSize?: number;
  readonly texts: QuestionSetTexts["texts"];
  readonly endGame: QuestionSetTexts["end"] & {
    readonly showResultPage: boolean;
    readonly showSolutionButton: boolean;
    readonly showRetryButton: boolean;
    readonly overallFeedback: readonly FeedbackRange[];
    readonly showAnimations: boolean;
    readonly skippable: boolean;
  };
  readonly override: { readonly checkButton: boolean };
}

/** Tags of the text before the first question. */
export const introTags: readonly string[] = ["sub", "sup", "strong", "em", "p", "code"];
const smallTags = ["strong", "em", "code"];

const comment: Field = { ...html("strong", "em", "a", "sub", "sup", "p", "code"), optional: true };
const greeting: Field = { ...html("strong", "em", "code"), optional: true };

/** What older editors wrote; Kurswerk only reads it. */
const oldFeedback: Field = {
  type: "group",
  optional: true,
  fields: {
    successGreeting: greeting,
    successComment: comment,
    failGreeting: greeting,
    failComment: comment,
  },
};

/** Questions one after the other, with one result. Version 1.20 before H5P core 1.28, 1.21 from then on. */
export const questionSet: ContentType<QuestionSetParams> = {
  name: "H5P.QuestionSet",
  title: "Question Set",
  versions: ["1.20", "1.21"],
  fields: {
    introPage: {
      type: "group",
      fields: {
        showIntroPage: flag,
        title: { ...html("sub", "sup", ...smallTags), optional: true },
        introduction: { ...html(...introTags), optional: true },
        startButtonText: maybeText,
        backgroundImage: { type: "image", optional: true },
        backgroundImageAltText: maybeText,
      },
    },
    // 1.21 has it in `override`.
    backgroundImage: { type: "image", optional: true },
    progressType: { type: "select", values: ["textual", "dots"] },
    passPercentage: { type: "number", min: 0, max: 100 },
    questions: {
      type: "list",
      min: 1,
      of: {
        type: "library",
        libraries: [
          "H5P.MultiChoice 1.16",
          "H5P.DragQuestion 1.14",
          "H5P.DragQuestion 1.15",
          "H5P.Blanks 1.14",
          "H5P.MarkTheWords 1.11",
          "H5P.DragText 1.10",
          "H5P.TrueFalse 1.8",
          "H5P.Essay 1.5",
          "H5P.MultiMediaChoice 0.3",
        ],
      },
    },
    texts: {
      type: "group",
      fields: { ...texts(...textKeys), ...maybeTexts(...newTextKeys), textualProgress: html(...smallTags) },
    },
    disableBackwardsNavigation: maybeFlag,
    randomQuestions: flag,
    poolSize: { type: "number", optional: true, min: 1 },
    endGame: {
      type: "group",
      fields: {
        showResultPage: flag,
        showSolutionButton: flag,
        showRetryButton: flag,
        noResultMessage: maybeText,
        message: html(...smallTags),
        ...texts(...endKeys),
        ...maybeTexts(...newEndKeys),
        overallFeedback,
        oldFeedback,
        showAnimations: flag,
        skippable: flag,
        successVideo: { type: "video", optional: true },
        failVideo: { type: "video", optional: true },
      },
    },
    override: {
      type: "group",
      optional: true,
      fields: {
        checkButton: maybeFlag,
        showSolutionButton: { type: "select", optional: true, values: ["on", "off"] },
        retryButton: { type: "select", optional: true, values: ["on", "off"] },
        backgroundImage: { type: "image", optional: true },
      },
    },
  },
};
