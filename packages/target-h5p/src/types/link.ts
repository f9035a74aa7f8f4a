import { text } from "./common.ts";
import type { ContentType } from "./content.ts";

export interface LinkParams {
  readonly title: string;
  readonly linkWidget: { readonly protocol?: "http://" | "https://" | "/" | "other"; readonly url: string };
}

/** A link that stands alone. */
export const link: ContentType<LinkParams> = {
  name: "H5P.Link",
  title: "Link",
  versions: ["1.3"],
  fields: {
    title: text,
    linkWidget: {
      type: "group",
      fields: {
        protocol: { type: "select", optional: true, values: ["http://", "https://", "/", "other"] },
        url: text,
      },
    },
  },
};
