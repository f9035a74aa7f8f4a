import type { TextParams } from "./advanced-text.ts";
import { text } from "./common.ts";
import type { Content, ContentType } from "./content.ts";

export interface AccordionParams {
  readonly panels: readonly { readonly title: string; readonly content: Content<TextParams> }[];
  readonly hTag: "h2" | "h3" | "h4";
}

/** How many panels one accordion may have. */
export const panelLimit = 100;

/** Texts that open one by one. */
export const accordion: ContentType<AccordionParams> = {
  name: "H5P.Accordion",
  title: "Accordion",
  versions: ["1.0"],
  fields: {
    panels: {
      type: "list",
      min: 1,
      max: panelLimit,
      of: {
        type: "group",
        fields: { title: text, content: { type: "library", libraries: ["H5P.AdvancedText 1.1"] } },
      },
    },
    hTag: { type: "select", values: ["h2", "h3", "h4"] },
  },
};
