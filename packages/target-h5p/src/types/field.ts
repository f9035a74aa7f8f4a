/**
 * What a content type takes at one place, in the words of H5P's `semantics.json`.
 * A group with a single field is described as that field: H5P's editor stores it so.
 */
export type Field =
  | TextField
  | HtmlField
  | NumberField
  | FlagField
  | SelectField
  | ListField
  | GroupField
  | LibraryField
  | FileField;

interface FieldBase {
  /** May be absent. */
  readonly optional?: true;
}

/** Plain text: platforms escaped it when they show it, so it is stored escaped. */
export interface TextField extends FieldBase {
  readonly type: "text";
  /** The rest is cut off, in characters. */
  readonly maxLength?: number;
}

/** Text with markup; everything but these tags, and `p div span br`, is taken out when it is shown. */
export interface HtmlField extends FieldBase {
  readonly type: "html";
  readonly tags: readonly string[];
  /** Looks of letters that authors may choose; alignment they always may. */
  readonly font?: readonly Font[];
}

export type Font = "size" | "color" | "background";

export interface NumberField extends FieldBase {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
}

export interface FlagField extends FieldBase {
  readonly type: "flag";
}

export interface SelectField extends FieldBase {
  readonly type: "select";
  readonly values: readonly string[];
}

export interface ListField extends FieldBase {
  readonly type: "list";
  readonly of: Field;
  readonly min?: number;
  /** The rest is cut off. */
  readonly max?: number;
}

export interface GroupField extends FieldBase {
  readonly type: "group";
  readonly fields: Fields;
}

/** Other content, by exact name and version: `H5P.Image 1.1`. */
export interface LibraryField extends FieldBase {
  readonly type: "library";
  readonly libraries: readonly string[];
}

/** One file, or for films and recordings a list of the same in several formats. */
export interface FileField extends FieldBase {
  readonly type: "image" | "file" | "video" | "audio";
}

export type Fields = Readonly<Record<string, Field>>;

/** Fields of a group of texts, all plain. */
export function texts<K extends string>(...names: readonly K[]): Readonly<Record<K, TextField>> {
  return Object.fromEntries(names.map((name) => [name, { type: "text" }])) as Readonly<Record<K, TextField>>;
}

/** The same for texts that may be absent: H5P then shows English ones. */
export function maybeTexts<K extends string>(...names: readonly K[]): Readonly<Record<K, TextField>> {
  return Object.fromEntries(names.map((name) => [name, { type: "text", optional: true }])) as Readonly<
    Record<K, TextField>
  >;
}
