import { type TextParams, textTags } from "./advanced-text.ts";
import { html } from "./common.ts";
import type { ContentType } from "./content.ts";

/** Running text, on a page of a documentation tool. */
export const plainText: ContentType<TextParams> = {
  name: "H5P.Text",
  title: "Text",
  versions: ["1.1"],
  fields: { text: html(...textTags) },
};
