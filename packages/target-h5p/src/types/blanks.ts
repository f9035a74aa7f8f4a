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
  taskTags,
} from "./common.ts";
import type { ContentType } from "./content.ts";
import { maybeTexts, texts } from "./field.ts";

const keys = [
  "showSolutions",
  "scoreBarLabel",
  "a11yCheck",
  "a11yShowSolution",
  "a11yRetry",
  "a11yCheckingModeHeader",
] as const;
const optionalKeys = [
  "tryAgain",
  "checkAnswer",
  "submitAnswer",
  "notFilledOut",
  "answerIsCorrect",
  "answerIsWrong",
  "answeredCorrectly",
  "answeredIncorrectly",
  "solutionLabel",
  "inputLabel",
  "inputHasTipLabel",
  "tipLabel",
] as const;
type Key = (typeof keys)[number] | (typeof optionalKeys)[number];

/** The interface words of a text with gaps. */
export interface BlanksTexts extends Readonly<Record<Key, string>> {
  readonly confirmCheck: Confirmation;
  readonly confirmRetry: Confirmation;
}

export interface BlanksParams extends BlanksTexts {
  readonly media: Media;
  /** What to do. */
  readonly text: string;
  /** Blocks of text; gaps are written `*answer/other answer*`. */
  readonly questions: readonly string[];
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly enableCheckButton: boolean;
    readonly autoCheck: boolean;
    readonly caseSensitive: boolean;
    readonly showSolutionsRequiresInput: boolean;
    readonly separateLines: boolean;
    readonly confirmCheckDialog: boolean;
    readonly confirmRetryDialog: boolean;
    readonly acceptSpellingErrors: boolean;
  };
}

/** Tags of a block with gaps, and how many blocks there may be. */
export const blankTags: readonly string[] = ["strong", "em", "del", "u", "code"];
export const blankLimit = 31;

/** A text with gaps to fill in. */
export const blanks: ContentType<BlanksParams> = {
  name: "H5P.Blanks",
  title: "Fill in the Blanks",
  versions: ["1.14"],
  fields: {
    media,
    text: html(...taskTags),
    questions: { type: "list", min: 1, max: blankLimit, of: html(...blankTags) },
    overallFeedback,
    behaviour: {
      type: "group",
      optional: true,
      fields: {
        enableRetry: maybeFlag,
        enableSolutionsButton: maybeFlag,
        enableCheckButton: maybeFlag,
        autoCheck: maybeFlag,
        caseSensitive: flag,
        showSolutionsRequiresInput: maybeFlag,
        separateLines: maybeFlag,
        confirmCheckDialog: flag,
        confirmRetryDialog: flag,
        acceptSpellingErrors: maybeFlag,
        // From H5P core 1.28 on.
        allowRetryIfCorrect: maybeFlag,
      },
    },
    ...texts(...keys),
    ...maybeTexts(...optionalKeys),
    confirmCheck: confirmation,
    confirmRetry: confirmation,
  },
};
