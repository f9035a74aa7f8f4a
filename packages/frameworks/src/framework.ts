/** A name in both languages of the product. */
export interface Label {
  readonly de: string;
  readonly en: string;
}

/** One step of a framework's scale, from the lowest. `id` is what stands behind the `@` of a reference. */
export interface Level extends Label {
  readonly id: string;
  /** Other ways to write it: `N2` for `2`. */
  readonly aliases?: readonly string[];
  /** What it means, in a learner's words, where its name alone says little to them. */
  readonly plain?: Label;
}

/** An area or a competence of a framework. */
export interface Competence extends Label {
  readonly code: string;
  /** The area it belongs to; areas themselves have none. */
  readonly area?: string;
  /** Other ways to write the code: German names of short codes. */
  readonly aliases?: readonly string[];
  /** What somebody can do, by level id. */
  readonly descriptors?: Readonly<Record<string, Label>>;
  /** The nearest competences elsewhere, as references. */
  readonly mappings?: readonly string[];
}

/** A competence framework as data. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: Label;
  /** Who published it, or on whose work it rests. */
  readonly source: string;
  /** The day of the last change of this data, as `2026-01-15`. */
  readonly modified?: string;
  /** Where it is published. */
  readonly url?: string;
  /** What the addresses of its competences begin with; the code follows. Absent where they have none. */
  readonly itemUrl?: string;
  /** Under what terms the labels stand. */
  readonly license: string;
  /** What a reader must know: wording of our own, orientation only. */
  readonly note?: Label;
  /** What it describes: professional skills, or those that go with every profession. */
  readonly scope: "professional" | "cross-functional" | "both";
  /** Empty for a framework without levels. */
  readonly levels: readonly Level[];
  readonly items: readonly Competence[];
}
