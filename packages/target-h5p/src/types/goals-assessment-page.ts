import { html, taskTags } from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "lowRating",
  "midRating",
  "highRating",
  "noGoalsText",
  "helpTextLabel",
  "legendHeader",
  "goalHeader",
  "ratingHeader",
] as const;

export interface GoalsAssessmentPageParams extends Readonly<Record<(typeof keys)[number], string>> {
  readonly description?: string;
  readonly helpText?: string;
}

/** A page of a documentation tool where learners judge their goals. Kurswerk reads it only. */
export const goalsAssessmentPage: ContentType<GoalsAssessmentPageParams> = {
  name: "H5P.GoalsAssessmentPage",
  title: "Goals Assessment Page",
  versions: ["1.4"],
  fields: {
    description: { ...html(...taskTags), optional: true },
    ...texts(...keys),
    helpText: { ...html(...taskTags), optional: true },
  },
};
