import type { Vocabulary } from "../vocabularies/vocabulary.ts";
import type { Key, Shape, TextForm } from "./shape.ts";

/** A text; `form` says how it must be written. */
export function text(form: TextForm = "plain"): Shape {
  return { type: "text", form };
}

/** A number between two limits, both included. */
export function number(min?: number, max?: number): Shape {
  return { type: "number", integer: false, ...limits(min, max) };
}

/** A whole number between two limits, both included. */
export function integer(min?: number, max?: number): Shape {
  return { type: "number", integer: true, ...limits(min, max) };
}

function limits(min?: number, max?: number): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** Yes or no. */
export const boolean: Shape = { type: "boolean" };

/** One entry of a vocabulary. */
export function choice(vocabulary: Vocabulary): Shape {
  return { type: "choice", vocabulary };
}

/** A list of at least `min` values. */
export function list(of: Shape, min = 0): Shape {
  return { type: "list", of, min };
}

/** An object whose keys the author chooses. */
export function map(of: Shape, keys: "id" | "any" = "id"): Shape {
  return { type: "map", of, keys };
}

/** An object with known keys. */
export function object(keys: Readonly<Record<string, Key>>): Shape {
  return { type: "object", keys };
}

/** One of several shapes; objects are told apart by whether they have the key `by`. */
export function union(of: readonly Shape[], by?: string): Shape {
  return by === undefined ? { type: "union", of } : { type: "union", of, by };
}

/** A key that may be left out, with title and meaning in German and English. */
export function key(shape: Shape, de: readonly [string, string], en: readonly [string, string]): Key {
  const explained = ([title, description]: readonly [string, string]) => ({ title, description });
  return { shape, required: false, de: explained(de), en: explained(en) };
}

/** A key that must be there. */
export function needed(shape: Shape, de: readonly [string, string], en: readonly [string, string]): Key {
  return { ...key(shape, de, en), required: true };
}
