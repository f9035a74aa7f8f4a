import { html, taskTags, text } from "./common.ts";
import type { Content, ContentType } from "./content.ts";

/** The interface words of a page. */
export interface StandardPageTexts {
  readonly helpTextLabel: string;
}

export interface StandardPageParams extends StandardPageTexts {
  readonly elementList: readonly Content[];
  /** Optional for the schema, but the page reads it. */
  readonly helpText: string;
}

/** One page of a documentation tool. */
export const standardPage: ContentType<StandardPageParams> = {
  name: "H5P.StandardPage",
  title: "Standard Page",
  versions: ["1.5"],
  fields: {
    elementList: {
      type: "list",
      of: {
        type: "library",
        libraries: ["H5P.Text 1.1", "H5P.TextInputField 1.2", "H5P.Image 1.1", "H5P.Accordion 1.0"],
      },
    },
    helpTextLabel: text,
    helpText: { ...html(...taskTags), optional: true },
  },
};
