import {
  type FeedbackRange,
  flag,
  html,
  type Media,
  maybeFlag,
  maybeText,
  media,
  overallFeedback,
  taskTags,
  text,
} from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "checkAnswer",
  "submitAnswer",
  "tryAgain",
  "showSolution",
  "feedbackHeader",
  "solutionTitle",
  "remainingChars",
  "notEnoughChars",
  "messageSave",
  "ariaYourResult",
  "ariaNavigatedToSolution",
  "ariaCheck",
  "ariaShowSolution",
  "ariaRetry",
] as const;
type Key = (typeof keys)[number];

/** The interface words of a text of one's own. */
export type EssayTexts = Readonly<Record<Key, string>>;

export interface EssayParams extends EssayTexts {
  readonly media: Media;
  readonly taskDescription: string;
  readonly placeholderText?: string;
  readonly solution: { readonly introduction?: string; readonly sample?: string };
  /** At least one, also where nothing is scored. */
  readonly keywords: readonly {
    readonly keyword: string;
    readonly alternatives?: readonly string[];
    readonly options: {
      readonly points: number;
      readonly occurrences: number;
      readonly caseSensitive: boolean;
      readonly forgiveMistakes: boolean;
      readonly feedbackIncludedWord: "keyword" | "alternative" | "answer" | "none";
      readonly feedbackMissedWord: "keyword" | "none";
    };
  }[];
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly inputFieldSize: "1" | "3" | "10";
    readonly enableRetry: boolean;
    readonly ignoreScoring: boolean;
    readonly pointsHost: number;
    readonly linebreakReplacement: " " | "\n";
  };
}

/** A text of one's own. */
export const essay: ContentType<EssayParams> = {
  name: "H5P.Essay",
  title: "Essay",
  versions: ["1.5"],
  fields: {
    media,
    taskDescription: html(...taskTags),
    placeholderText: maybeText,
    solution: {
      type: "group",
      fields: {
        introduction: { ...html("strong", "em", "u", "a", "ul", "ol", "hr", "code"), optional: true },
        sample: { ...html("strong", "a"), optional: true },
      },
    },
    keywords: {
      type: "list",
      min: 1,
      of: {
        type: "group",
        fields: {
          keyword: text,
          alternatives: { type: "list", optional: true, of: text },
          options: {
            type: "group",
            fields: {
              points: { type: "number", min: 0 },
              occurrences: { type: "number", min: 1 },
              caseSensitive: flag,
              forgiveMistakes: flag,
              feedbackIncluded: maybeText,
              feedbackMissed: maybeText,
              feedbackIncludedWord: { type: "select", values: ["keyword", "alternative", "answer", "none"] },
              feedbackMissedWord: { type: "select", values: ["keyword", "none"] },
            },
          },
        },
      },
    },
    overallFeedback,
    behaviour: {
      type: "group",
      fields: {
        minimumLength: { type: "number", optional: true, min: 0 },
        maximumLength: { type: "number", optional: true, min: 0 },
        inputFieldSize: { type: "select", values: ["1", "3", "10"] },
        enableRetry: maybeFlag,
        ignoreScoring: maybeFlag,
        pointsHost: { type: "number", min: 0 },
        percentagePassing: { type: "number", optional: true, min: 0, max: 100 },
        percentageMastering: { type: "number", optional: true, min: 0, max: 100 },
        overrideCaseSensitive: { type: "select", optional: true, values: ["on", "off"] },
        overrideForgiveMistakes: { type: "select", optional: true, values: ["on", "off"] },
        linebreakReplacement: { type: "select", values: [" ", "\n"] },
      },
    },
    ...texts(...keys),
  },
};
