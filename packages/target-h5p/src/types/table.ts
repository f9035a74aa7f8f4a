import type { TextParams } from "./advanced-text.ts";
import { html } from "./common.ts";
import type { ContentType } from "./content.ts";

/** Tags in and around a table. */
export const tableTags: readonly string[] = ["strong", "em", "del", "a", "table", "code"];

/** A table. */
export const table: ContentType<TextParams> = {
  name: "H5P.Table",
  title: "Table",
  versions: ["1.2"],
  fields: { text: { ...html(...tableTags), font: ["color"] } },
};
