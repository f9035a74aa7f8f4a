/** Why a drawing cannot become a picture that shows the same. HTML and foreign addresses in it are refused before. */
export type Loss =
  /** It is no SVG that can be read. */
  | "unreadable"
  /** It moves. */
  | "animation"
  /** It shows something from another file. */
  | "linked"
  /** It has signs that no font at hand knows. */
  | "characters";

/** What came of a drawing. */
export type Drawn = { readonly png: Uint8Array } | { readonly losses: readonly Loss[] };

/** Makes a picture of an SVG file, which platforms for H5P do not take. `source` is that of a `MediaRef`. */
export type Draw = (source: string) => Drawn;
