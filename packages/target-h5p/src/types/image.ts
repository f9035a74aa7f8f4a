import { flag, maybeText, text } from "./common.ts";
import type { ContentType, FileParam } from "./content.ts";

/** The interface words of a picture. */
export interface ImageTexts {
  readonly contentName: string;
  readonly expandImage: string;
  readonly minimizeImage: string;
}

export interface ImageParams extends ImageTexts {
  readonly file: FileParam;
  readonly decorative: boolean;
  readonly alt: string;
  readonly title?: string;
}

/** A picture. */
export const image: ContentType<ImageParams> = {
  name: "H5P.Image",
  title: "Image",
  versions: ["1.1"],
  fields: {
    file: { type: "image" },
    decorative: flag,
    alt: text,
    title: maybeText,
    contentName: text,
    expandImage: text,
    minimizeImage: text,
  },
};
