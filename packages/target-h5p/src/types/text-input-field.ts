import { html, maybeFlag, maybeText, taskTags, text } from "./common.ts";
import type { ContentType } from "./content.ts";

/** The interface words of a field. */
export interface TextInputFieldTexts {
  readonly remainingChars: string;
}

export interface TextInputFieldParams extends TextInputFieldTexts {
  /** Optional for the schema, but the field reads it; it is the field's label. */
  readonly taskDescription: string;
  readonly placeholderText: string;
  readonly inputFieldSize: "1" | "3" | "10";
  readonly requiredField: boolean;
}

/** A field to write in, on a page of a documentation tool. */
export const textInputField: ContentType<TextInputFieldParams> = {
  name: "H5P.TextInputField",
  title: "Text Input Field",
  versions: ["1.2"],
  fields: {
    taskDescription: { ...html(...taskTags), optional: true },
    placeholderText: maybeText,
    maximumLength: { type: "number", optional: true, min: 0 },
    inputFieldSize: { type: "select", values: ["1", "3", "10"] },
    requiredField: maybeFlag,
    remainingChars: text,
  },
};
