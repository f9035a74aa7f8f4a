import type { Shape } from "../declare/shape.ts";
import { type FileKind, files } from "../files/index.ts";
import { entryOf } from "../vocabularies/vocabulary.ts";
import { choose, isObject } from "./check.ts";

/**
 * Data with enumerated values in their English form and everything else that its declaration does not allow left out,
 * so that what remains can be trusted to have the declared type.
 */
export function normalize(kind: FileKind, data: unknown): unknown {
  return clean(files[kind], data) ?? clean(files[kind], empty(files[kind]));
}

function clean(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case "text":
      return typeof value === "string" ? value : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "choice":
      return typeof value === "string" ? entryOf(shape.vocabulary, value)?.id : undefined;
    case "list":
      return Array.isArray(value)
        ? value.map((one) => clean(shape.of, one) ?? blank(shape.of))
        : shape.min > 0
          ? []
          : undefined;
    case "map":
      return isObject(value) ? entries(value, () => shape.of) : undefined;
    case "object": {
      const known = isObject(value) ? value : {};
      const result = entries(known, (name) => shape.keys[name]?.shape);
      for (const [name, key] of Object.entries(shape.keys)) {
        if (key.required && result[name] === undefined) result[name] = clean(key.shape, empty(key.shape));
      }
      return result;
    }
    case "union": {
      const chosen = choose(shape, value);
      return chosen && clean(chosen, value);
    }
  }
}

/** What stands for an entry of a list that does not fit: the first thing that may stand there, empty. */
function blank(shape: Shape): unknown {
  return shape.type === "union" && shape.of[0] ? blank(shape.of[0]) : clean(shape, empty(shape));
}

/** A harmless value for a key that must be there and is not. */
function empty(shape: Shape): unknown {
  if (shape.type === "text") return "";
  if (shape.type === "choice") return shape.vocabulary.entries[0]?.id;
  if (shape.type === "union") return shape.of[0] && empty(shape.of[0]);
  return shape.type === "list" ? [] : {};
}

function entries(
  value: Readonly<Record<string, unknown>>,
  shapeOf: (name: string) => Shape | undefined,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const shape = shapeOf(name);
    const cleaned = shape && clean(shape, one);
    if (cleaned !== undefined) result[name] = cleaned;
  }
  return result;
}
