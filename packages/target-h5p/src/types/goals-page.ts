import { html, taskTags } from "./common.ts";
import type { ContentType } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "defineGoalText",
  "definedGoalLabel",
  "defineGoalPlaceholder",
  "goalsAddedText",
  "specifyGoalText",
  "removeGoalText",
  "helpTextLabel",
] as const;

export interface GoalsPageParams extends Readonly<Record<(typeof keys)[number], string>> {
  readonly description?: string;
  readonly helpText?: string;
  readonly goalDeletionConfirmation: Readonly<
    Record<"header" | "message" | "cancelLabel" | "confirmLabel", string>
  >;
}

/** A page of a documentation tool where learners set goals. Kurswerk reads it only. */
export const goalsPage: ContentType<GoalsPageParams> = {
  name: "H5P.GoalsPage",
  title: "Goals Page",
  versions: ["1.5"],
  fields: {
    description: { ...html(...taskTags), optional: true },
    ...texts(...keys),
    helpText: { ...html(...taskTags), optional: true },
    goalDeletionConfirmation: {
      type: "group",
      fields: texts("header", "message", "cancelLabel", "confirmLabel"),
    },
  },
};
