import { html } from "./common.ts";
import type { ContentType } from "./content.ts";

export interface TextParams {
  readonly text: string;
}

/** Tags of running text. */
export const textTags: readonly string[] = [
  "strong",
  "em",
  "del",
  "a",
  "ul",
  "ol",
  "h2",
  "h3",
  "hr",
  "pre",
  "code",
];

/** Running text, in a column. */
export const advancedText: ContentType<TextParams> = {
  name: "H5P.AdvancedText",
  title: "Text",
  versions: ["1.1"],
  fields: { text: { ...html(...textTags), font: ["size", "color", "background"] } },
};
