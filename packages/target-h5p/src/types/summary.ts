import { type FeedbackRange, html, overallFeedback, taskTags } from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "solvedLabel",
  "scoreLabel",
  "resultLabel",
  "labelCorrect",
  "labelIncorrect",
  "alternativeIncorrectLabel",
  "labelCorrectAnswers",
  "tipButtonLabel",
  "scoreBarLabel",
  "progressText",
] as const;

export interface SummaryParams extends Readonly<Record<(typeof keys)[number], string>> {
  readonly intro: string;
  /** The first statement is the right one. */
  readonly summaries: readonly {
    readonly summary: readonly string[];
    readonly tip?: string;
    readonly subContentId?: string;
  }[];
  readonly overallFeedback: readonly FeedbackRange[];
}

/** Statements to choose from, one group after the other. Kurswerk reads it only. */
export const summary: ContentType<SummaryParams> = {
  name: "H5P.Summary",
  title: "Summary",
  versions: ["1.10"],
  fields: {
    intro: html(...taskTags),
    summaries: {
      type: "list",
      min: 1,
      max: 100,
      of: {
        type: "group",
        fields: {
          subContentId: { type: "text", optional: true },
          summary: { type: "list", min: 2, of: html() },
          tip: { ...html("p", "br", "strong", "em", "code"), optional: true },
        },
      },
    },
    overallFeedback,
    ...texts(...keys),
  },
};
