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
  "dropZoneIndex",
  "empty",
  "contains",
  "ariaDraggableIndex",
  "tipLabel",
  "correctText",
  "incorrectText",
  "resetDropTitle",
  "resetDropDescription",
  "grabbed",
  "cancelledDragging",
  "correctAnswer",
  "feedbackHeader",
  "scoreBarLabel",
  "a11yCheck",
  "a11yShowSolution",
  "a11yRetry",
] as const;
type Key = (typeof keys)[number];

/** The interface words of words to drag. */
export type DragTextTexts = Readonly<Record<Key, string>>;

export interface DragTextParams extends DragTextTexts {
  readonly media: Media;
  readonly taskDescription: string;
  /** Plain text, one line each; places are written `*word*`. */
  readonly textField: string;
  /** Words that fit nowhere: `*word* *word*`. */
  readonly distractors: string;
  readonly overallFeedback: readonly FeedbackRange[];
  readonly behaviour: {
    readonly enableRetry: boolean;
    readonly enableSolutionsButton: boolean;
    readonly enableCheckButton: boolean;
    readonly instantFeedback: boolean;
  };
}

/** Words to drag into a text; they can be moved with the keyboard as well. */
export const dragText: ContentType<DragTextParams> = {
  name: "H5P.DragText",
  title: "Drag Text",
  versions: ["1.10"],
  fields: {
    media,
    taskDescription: html(...taskTags),
    textField: text,
    distractors: maybeText,
    overallFeedback,
    behaviour: {
      type: "group",
      optional: true,
      fields: {
        enableRetry: flag,
        enableSolutionsButton: flag,
        enableCheckButton: maybeFlag,
        instantFeedback: maybeFlag,
      },
    },
    ...texts(...keys),
  },
};
