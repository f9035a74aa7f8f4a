import type { Content } from "./content.ts";
import type { Field, FlagField, GroupField, HtmlField, ListField, TextField } from "./field.ts";

/** Tags of texts that explain a task. */
export const taskTags: readonly string[] = [
  "strong",
  "em",
  "u",
  "a",
  "ul",
  "ol",
  "h2",
  "h3",
  "hr",
  "pre",
  "code",
];

/** Tags of a question. */
export const questionTags: readonly string[] = ["strong", "em", "sub", "sup", "h2", "h3", "pre", "code"];

export const text: TextField = { type: "text" };
export const maybeText: TextField = { type: "text", optional: true };
export const flag: FlagField = { type: "flag" };
export const maybeFlag: FlagField = { type: "flag", optional: true };

/** Text with these tags. */
export function html(...tags: readonly string[]): HtmlField {
  return { type: "html", tags };
}

/** What is said for a range of results; both ends in percent. */
export interface FeedbackRange {
  readonly from: number;
  readonly to: number;
  readonly feedback?: string;
}

export const overallFeedback: ListField = {
  type: "list",
  optional: true,
  min: 1,
  of: {
    type: "group",
    fields: {
      from: { type: "number", min: 0, max: 100 },
      to: { type: "number", min: 0, max: 100 },
      feedback: maybeText,
    },
  },
};

/** A picture, film or recording above a question. */
export interface Media {
  readonly type?: Content;
  readonly disableImageZooming: boolean;
}

export const media: GroupField = {
  type: "group",
  fields: {
    type: { type: "library", optional: true, libraries: ["H5P.Image 1.1", "H5P.Video 1.6", "H5P.Audio 1.5"] },
    disableImageZooming: maybeFlag,
  },
};

/** The words of a question before something is final. */
export interface Confirmation {
  readonly header: string;
  readonly body: string;
  readonly cancelLabel: string;
  readonly confirmLabel: string;
}

export const confirmation: Field = {
  type: "group",
  fields: {
    header: text,
    body: html("strong", "em", "del", "u", "code"),
    cancelLabel: text,
    confirmLabel: text,
  },
};
