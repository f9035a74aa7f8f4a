import type { Fields } from "./field.ts";

/** A content type: its name, what people call it, and what it takes. */
export interface ContentType<Params extends object> {
  readonly name: `H5P.${string}`;
  /** As H5P's editor calls it; part of the metadata of each piece of content. */
  readonly title: string;
  /** The versions that this contract was written from. */
  readonly versions: readonly string[];
  readonly fields: { readonly [K in keyof Params]-?: Fields[string] } & Fields;
}

/** Any content type, when it does not matter which. */
export type AnyContentType = Omit<ContentType<object>, "fields"> & { readonly fields: Fields };

/** Who made something and under which licence, in H5P's codes. Empty lists are left out: platforms drop them. */
export interface Rights {
  readonly license: string;
  readonly licenseVersion?: string;
  readonly licenseExtras?: string;
  readonly authors?: readonly { readonly name: string; readonly role: "Author" }[];
  readonly source?: string;
}

export interface Metadata extends Rights {
  readonly contentType: string;
  readonly title: string;
}

/** A piece of content inside other content. */
export interface Content<Params extends object = object> {
  /** `H5P.MultiChoice 1.16`. */
  readonly library: string;
  readonly params: Params;
  /** A UUID that stays the same from build to build. */
  readonly subContentId: string;
  readonly metadata: Metadata;
}

/** A file inside the package; `path` is relative to `content/`. */
export interface FileParam {
  readonly path: string;
  readonly mime: string;
  readonly width?: number;
  readonly height?: number;
  readonly copyright: { readonly license: "U" };
}
