import { html, maybeText, taskTags, text } from "./common.ts";
import type { ContentType } from "./content.ts";

/** The interface words of the last page. */
export interface DocumentExportPageTexts {
  readonly createDocumentLabel: string;
  readonly submitTextLabel: string;
  readonly submitSuccessTextLabel: string;
  readonly selectAllTextLabel: string;
  readonly exportTextLabel: string;
  readonly helpTextLabel: string;
  readonly requiresInputErrorMessage: string;
  /** From H5P core 1.28 on; older ones pass over it. */
  readonly tooltipExitText: string;
  readonly ariaLabelExitText: string;
}

export interface DocumentExportPageParams extends DocumentExportPageTexts {
  readonly description: string;
  readonly helpText: string;
}

/** The page of a documentation tool that makes a document of what was written. */
export const documentExportPage: ContentType<DocumentExportPageParams> = {
  name: "H5P.DocumentExportPage",
  title: "Document Export Page",
  versions: ["1.5"],
  fields: {
    description: { ...html(...taskTags), optional: true },
    createDocumentLabel: text,
    submitTextLabel: text,
    submitSuccessTextLabel: text,
    selectAllTextLabel: text,
    exportTextLabel: text,
    helpTextLabel: text,
    helpText: { ...html(...taskTags), optional: true },
    requiresInputErrorMessage: text,
    tooltipExitText: maybeText,
    ariaLabelExitText: maybeText,
  },
};
