import { maybeText } from "./common.ts";
import type { Content, ContentType } from "./content.ts";
import { maybeTexts, texts } from "./field.ts";

/** The interface words of a documentation tool; H5P spells the key with an i. */
export interface DocumentationToolTexts {
  readonly i10n: {
    readonly previousLabel: string;
    readonly nextLabel: string;
    readonly closeLabel: string;
    /** From H5P core 1.28 on; older ones pass over it. */
    readonly previous: string;
    readonly next: string;
  };
}

export interface DocumentationToolParams extends DocumentationToolTexts {
  readonly taskDescription: string;
  readonly pagesList: readonly Content[];
}

/** Pages to work through and write on, and a document to take along. */
export const documentationTool: ContentType<DocumentationToolParams> = {
  name: "H5P.DocumentationTool",
  title: "Documentation Tool",
  versions: ["1.8"],
  fields: {
    taskDescription: maybeText,
    pagesList: {
      type: "list",
      min: 1,
      of: {
        type: "library",
        libraries: [
          "H5P.StandardPage 1.5",
          "H5P.GoalsPage 1.5",
          "H5P.GoalsAssessmentPage 1.4",
          "H5P.DocumentExportPage 1.5",
        ],
      },
    },
    i10n: {
      type: "group",
      fields: { ...texts("previousLabel", "nextLabel", "closeLabel"), ...maybeTexts("previous", "next") },
    },
  },
};
