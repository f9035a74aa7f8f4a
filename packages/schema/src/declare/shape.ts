import type { Vocabulary } from "../vocabularies/vocabulary.ts";

/** Words of one language for an editor and the reference. */
export interface Explained {
  readonly title: string;
  readonly description: string;
}

/** A key of an object: what may stand there, whether it must, and what it means. */
export interface Key {
  readonly shape: Shape;
  readonly required: boolean;
  readonly de: Explained;
  readonly en: Explained;
}

/** How a text must be written, beyond being a text. */
export type TextForm =
  | "plain"
  | "markdown"
  | "id"
  | "version"
  | "date"
  | "url"
  | "competence"
  | "color"
  | "file";

/** What an author may write in one place. */
export type Shape =
  | { readonly type: "text"; readonly form: TextForm }
  | { readonly type: "number"; readonly min?: number; readonly max?: number; readonly integer: boolean }
  | { readonly type: "boolean" }
  | { readonly type: "choice"; readonly vocabulary: Vocabulary }
  | { readonly type: "list"; readonly of: Shape; readonly min: number }
  | { readonly type: "map"; readonly of: Shape; readonly keys: "id" | "any" }
  | { readonly type: "object"; readonly keys: Readonly<Record<string, Key>> }
  /** One of several shapes, told apart by the kind of value: text, list, or an object with the key `by`. */
  | { readonly type: "union"; readonly of: readonly Shape[]; readonly by?: string };
